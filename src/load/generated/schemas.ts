// @ts-nocheck
// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

export const flagSchema = {
 "$schema": "http://json-schema.org/draft-07/schema#",
 "$id": "flag.schema.json",
 "title": "FlagDefinition",
 "description": "One feature flag. The file name, without `.yaml`, is the flag's key.",
 "type": "object",
 "additionalProperties": false,
 "required": [
  "type",
  "default"
 ],
 "properties": {
  "type": {
   "description": "What the flag is for. It decides how long the flag may live and what it needs: `release` (temporary, rolls a change out), `experiment` (temporary, compares variants), `ops` (tunes a running system), `kill-switch` (normally on, pulled in an incident), `permission` (who may use something).",
   "enum": [
    "release",
    "experiment",
    "ops",
    "kill-switch",
    "permission"
   ],
   "examples": [
    "release"
   ]
  },
  "description": {
   "description": "What people see when the flag is on, and what they see when it is off.",
   "type": "string",
   "minLength": 1,
   "examples": [
    "One-page checkout. Off keeps today's three-step checkout."
   ]
  },
  "owner": {
   "description": "The team or person who answers for the flag, or a list with the most accountable first. Written without `@`, which YAML reserves.",
   "anyOf": [
    {
     "$ref": "#/definitions/owner"
    },
    {
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/definitions/owner"
     }
    }
   ],
   "examples": [
    "acme/checkout",
    [
     "acme/checkout",
     "acme/payments"
    ]
   ]
  },
  "issue": {
   "description": "Where the rollout is tracked: `owner/repository#number` or a URL. Never a bare `#412`: in YAML that starts a comment.",
   "type": "string",
   "pattern": "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+#[1-9][0-9]*|https?://\\S+)$",
   "examples": [
    "acme/shop#412",
    "https://issues.example.com/SHOP-412"
   ]
  },
  "runbook": {
   "description": "The page an on-call engineer opens before pulling the flag.",
   "type": "string",
   "pattern": "^https?://\\S+$",
   "examples": [
    "https://runbooks.example.com/recommendations-off"
   ]
  },
  "expires": {
   "description": "The day by which the flag should be gone from the code, as `YYYY-MM-DD`. Exactly one of `expires` and `permanent` is written. A passed date never changes what the flag serves.",
   "type": "string",
   "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
   "examples": [
    "2027-03-31"
   ]
  },
  "permanent": {
   "description": "Why the flag stays for good. Exactly one of `expires` and `permanent` is written.",
   "type": "string",
   "minLength": 1,
   "examples": [
    "Third-party dependency; we must be able to shed it in an incident."
   ]
  },
  "reviewed": {
   "description": "The day somebody last confirmed that a permanent flag is still needed, as `YYYY-MM-DD`.",
   "type": "string",
   "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
   "examples": [
    "2026-11-03"
   ]
  },
  "variants": {
   "description": "The values the flag can serve, by name. Left out, the flag is boolean with `on: true` and `off: false`. All values have one type: boolean, string, number or object. The order of this map means nothing.",
   "type": "object",
   "minProperties": 1,
   "propertyNames": {
    "$ref": "#/definitions/variantName"
   },
   "additionalProperties": {
    "$ref": "#/definitions/variant"
   },
   "examples": [
    {
     "control": {
      "value": "none",
      "description": "No message, as today"
     },
     "badge": {
      "value": "badge",
      "description": "Badge next to the price"
     }
    },
    {
     "small": 10,
     "large": 50
    }
   ]
  },
  "default": {
   "description": "The variant served outside every rule and rollout.",
   "allOf": [
    {
     "$ref": "#/definitions/variantName"
    }
   ],
   "examples": [
    "off"
   ]
  },
  "safe": {
   "description": "The variant served when the flag is killed, or when a flag it requires does not serve what it must. Left out, it is the `default`.",
   "allOf": [
    {
     "$ref": "#/definitions/variantName"
    }
   ],
   "examples": [
    "off"
   ]
  },
  "client": {
   "description": "Whether browsers and apps may receive the flag. Kept for the client; it changes nothing yet.",
   "type": "boolean",
   "examples": [
    true
   ]
  },
  "bucketBy": {
   "description": "The attribute whose value decides who is in a rollout. Left out, the targeting key. It must be a non-empty string at evaluation; whoever lacks it gets what is left over.",
   "allOf": [
    {
     "$ref": "#/definitions/attribute"
    }
   ],
   "examples": [
    "accountId"
   ]
  },
  "salt": {
   "description": "What the buckets are drawn from, besides the bucket attribute. Left out, the flag's key. Write the old key here when you rename a flag, and nobody moves.",
   "type": "string",
   "pattern": "^[a-z0-9][a-z0-9-]*$",
   "maxLength": 100,
   "examples": [
    "checkout-redesign"
   ]
  },
  "requires": {
   "description": "Flags that must serve one of the named variants in the same environment; otherwise this flag serves `safe`. At most ten.",
   "type": "object",
   "minProperties": 1,
   "maxProperties": 10,
   "additionalProperties": {
    "$ref": "#/definitions/variantNames"
   },
   "examples": [
    {
     "checkout-redesign": "on"
    }
   ]
  },
  "environments": {
   "description": "What each environment serves. One that is missing here serves the `default`.",
   "type": "object",
   "minProperties": 1,
   "additionalProperties": {
    "$ref": "#/definitions/environment"
   },
   "examples": [
    {
     "staging": "on",
     "production": {
      "rollout": {
       "serve": "on",
       "percentage": 5
      }
     }
    }
   ]
  },
  "killed": {
   "description": "The environments in which the flag is killed, each with the reason. A killed flag serves `safe` to everyone, before every rule. Delete the line to restore.",
   "type": "object",
   "minProperties": 1,
   "additionalProperties": {
    "type": "string",
    "pattern": "\\S"
   },
   "examples": [
    {
     "production": "INC-431 recommender timeouts"
    }
   ]
  },
  "experiment": {
   "description": "What an experiment tries to find out.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "hypothesis": {
     "description": "What you expect to happen, and by how much.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "Showing the progress to free shipping raises orders per visitor by at least 1 %."
     ]
    },
    "metric": {
     "description": "The one number that decides.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "orders_per_visitor"
     ]
    },
    "guardrails": {
     "description": "The numbers that must not get worse.",
     "type": "array",
     "minItems": 1,
     "items": {
      "type": "string",
      "minLength": 1
     },
     "examples": [
      [
       "checkout_errors"
      ]
     ]
    }
   }
  },
  "exceptions": {
   "description": "Lint rules this flag is excused from, each with a reason and an end date. Only rules that the policy calls suppressible; a new exception is shown in the pull request.",
   "type": "array",
   "minItems": 1,
   "maxItems": 50,
   "items": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rule",
     "reason",
     "until"
    ],
    "properties": {
     "rule": {
      "description": "The lint rule's id.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "stale-on"
      ]
     },
     "reason": {
      "description": "Why the rule does not fit here.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Waiting for the app release in January."
      ]
     },
     "until": {
      "description": "The last day of the exception, as `YYYY-MM-DD`.",
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
      "examples": [
       "2027-01-31"
      ]
     }
    }
   }
  },
  "acknowledge": {
   "description": "What this pull request does on purpose, by the rule that would block it. Counts only in the pull request that adds or edits it.",
   "type": "object",
   "additionalProperties": false,
   "minProperties": 1,
   "properties": {
    "rebucket": {
     "description": "Why people may be dealt anew into the buckets.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "The experiment starts again with a new hypothesis."
     ]
    },
    "variant-reshuffle": {
     "description": "Why people may be moved between the arms of a split.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "The losing arm is closed; its people join the winner."
     ]
    },
    "variant-value-changed": {
     "description": "Why everybody who has a variant may get another value at once.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "A typo in a text; nobody depends on it."
     ]
    },
    "value-type-changed": {
     "description": "Why callers may get another type of value.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "No code asks for this flag any more."
     ]
    },
    "default-changed": {
     "description": "Why everybody outside the rules and rollouts may get another default at once.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "The old search was shut down; it answers nobody any more."
     ]
    },
    "safe-changed": {
     "description": "Why a kill may serve something else than before.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "The fallback moved to the new provider; on call knows."
     ]
    },
    "key-renamed": {
     "description": "Why callers of the old key may fall back to their own default.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "The code asks for both keys since acme/shop#501."
     ]
    },
    "key-reused": {
     "description": "Why nothing reads the old meaning of this key any more.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "The last service that read it was shut down in acme/ops#77."
     ]
    },
    "expires-extended": {
     "description": "Why the flag needs more time.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "The app release moved to January."
     ]
    }
   }
  }
 },
 "definitions": {
  "owner": {
   "title": "Owner",
   "description": "A team (`acme/checkout`), a user name or a mail address, without `@` at the start.",
   "type": "string",
   "minLength": 1,
   "pattern": "^[^@\\s,][^\\s,]*$"
  },
  "variantName": {
   "title": "VariantName",
   "description": "A variant's name: letters, digits, `_`, `.` and `-`.",
   "type": "string",
   "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$",
   "maxLength": 64
  },
  "variantNames": {
   "title": "VariantNames",
   "description": "A variant's name, or a list of them.",
   "anyOf": [
    {
     "$ref": "#/definitions/variantName"
    },
    {
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/definitions/variantName"
     }
    }
   ]
  },
  "variant": {
   "title": "Variant",
   "description": "A plain value, or a map with `value` and `description`. An object value goes under `value`.",
   "anyOf": [
    {
     "type": "boolean"
    },
    {
     "type": "number"
    },
    {
     "type": "string"
    },
    {
     "title": "DescribedVariant",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "value"
     ],
     "properties": {
      "value": {
       "description": "The value callers receive.",
       "type": [
        "boolean",
        "number",
        "string",
        "object"
       ]
      },
      "description": {
       "description": "What people see when they get this variant.",
       "type": "string",
       "minLength": 1
      }
     }
    }
   ]
  },
  "environment": {
   "title": "EnvironmentDefinition",
   "description": "The variant everyone gets, or rules and then a rollout (or one variant) for everyone else.",
   "anyOf": [
    {
     "$ref": "#/definitions/variantName"
    },
    {
     "title": "EnvironmentRules",
     "type": "object",
     "additionalProperties": false,
     "minProperties": 1,
     "properties": {
      "rules": {
       "description": "Tried in order; the first whose `if` holds decides, also when its rollout leaves somebody over.",
       "type": "array",
       "minItems": 1,
       "items": {
        "$ref": "#/definitions/rule"
       }
      },
      "serve": {
       "description": "The variant for everyone no rule decided. Not together with `rollout`.",
       "allOf": [
        {
         "$ref": "#/definitions/variantName"
        }
       ]
      },
      "rollout": {
       "description": "The rollout for everyone no rule decided. Not together with `serve`.",
       "allOf": [
        {
         "$ref": "#/definitions/rollout"
        }
       ]
      }
     }
    }
   ]
  },
  "rule": {
   "title": "Rule",
   "description": "Whom it is for, and what they get: one variant, or a rollout of its own.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "if"
   ],
   "properties": {
    "name": {
     "description": "What people call this rule; shown in reports. Renaming a rule changes nothing.",
     "type": "string",
     "minLength": 1,
     "maxLength": 100,
     "examples": [
      "Staff first"
     ]
    },
    "if": {
     "description": "Whom the rule is for.",
     "allOf": [
      {
       "$ref": "#/definitions/condition"
      }
     ],
     "examples": [
      {
       "segment": "staff"
      }
     ]
    },
    "serve": {
     "description": "The variant they get. Not together with `rollout`.",
     "allOf": [
      {
       "$ref": "#/definitions/variantName"
      }
     ],
     "examples": [
      "on"
     ]
    },
    "rollout": {
     "description": "The rollout they get; what it leaves over is served the `default`. Not together with `serve`.",
     "allOf": [
      {
       "$ref": "#/definitions/rollout"
      }
     ],
     "examples": [
      {
       "serve": "on",
       "percentage": 50
      }
     ]
    }
   }
  },
  "rollout": {
   "title": "RolloutDefinition",
   "description": "A share of the bucket attribute's values gets a variant, or is split over several.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "percentage"
   ],
   "properties": {
    "serve": {
     "description": "The variant those inside get. Not together with `split`.",
     "allOf": [
      {
       "$ref": "#/definitions/variantName"
      }
     ],
     "examples": [
      "on"
     ]
    },
    "percentage": {
     "description": "How many are inside now, in percent, with at most three decimals.",
     "allOf": [
      {
       "$ref": "#/definitions/percentage"
      }
     ],
     "examples": [
      5,
      0.5
     ]
    },
    "split": {
     "description": "How those inside are divided, in percent, adding up to 100. As a map it has no order; as a list of one-key maps its order counts and a variant may appear twice. Not together with `serve`.",
     "anyOf": [
      {
       "type": "object",
       "minProperties": 1,
       "propertyNames": {
        "$ref": "#/definitions/variantName"
       },
       "additionalProperties": {
        "$ref": "#/definitions/percentage"
       }
      },
      {
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "propertyNames": {
         "$ref": "#/definitions/variantName"
        },
        "additionalProperties": {
         "$ref": "#/definitions/percentage"
        }
       }
      }
     ],
     "examples": [
      {
       "control": 50,
       "badge": 50
      },
      [
       {
        "control": 25
       },
       {
        "badge": 50
       },
       {
        "control": 25
       }
      ]
     ]
    },
    "plan": {
     "description": "The percentages the rollout is meant to go through. For people, and for the lint rules to come; it changes nothing that is served.",
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/definitions/percentage"
     },
     "examples": [
      [
       1,
       5,
       10,
       25,
       50,
       100
      ]
     ]
    },
    "soak": {
     "description": "How long each step is watched before the next: a number of minutes (`m`), hours (`h`) or days (`d`). It changes nothing that is served.",
     "type": "string",
     "pattern": "^[1-9][0-9]{0,3}[mhd]$",
     "examples": [
      "24h"
     ]
    },
    "rollbackPlan": {
     "description": "What to do when it goes wrong, in one sentence.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "Set production to off. No data migration involved."
     ]
    }
   }
  },
  "percentage": {
   "title": "Percentage",
   "description": "A percentage from 0 to 100 with at most three decimals.",
   "type": "number",
   "minimum": 0,
   "maximum": 100
  },
  "attribute": {
   "title": "Attribute",
   "description": "The name of an attribute of the evaluation context; a dot leads into an object. `targetingKey` is one like the others.",
   "type": "string",
   "pattern": "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$",
   "maxLength": 100
  },
  "condition": {
   "title": "ConditionDefinition",
   "description": "All entries must hold. Each is an attribute with a value, a list of values (any of them) or a map of operators (all of them); or `segment`, `all`, `any`, `not`. A missing or wrongly typed attribute makes every operator false.",
   "type": "object",
   "minProperties": 1,
   "properties": {
    "segment": {
     "description": "A segment, or a list of segments (any of them).",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1
      },
      {
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "string",
        "minLength": 1
       }
      }
     ]
    },
    "all": {
     "description": "Conditions of which every one must hold.",
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/definitions/condition"
     }
    },
    "any": {
     "description": "Conditions of which at least one must hold.",
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/definitions/condition"
     }
    },
    "not": {
     "description": "A condition that must not hold.",
     "allOf": [
      {
       "$ref": "#/definitions/condition"
      }
     ]
    }
   },
   "additionalProperties": {
    "$ref": "#/definitions/attributeTest"
   },
   "examples": [
    {
     "segment": "staff"
    },
    {
     "country": [
      "DE",
      "AT"
     ],
     "appVersion": {
      "semver": ">=2.3.0"
     }
    }
   ]
  },
  "attributeTest": {
   "title": "AttributeTest",
   "description": "A value, a list of values (any of them), or a map of operators (all of them).",
   "anyOf": [
    {
     "$ref": "#/definitions/scalar"
    },
    {
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/definitions/scalar"
     }
    },
    {
     "$ref": "#/definitions/operators"
    }
   ]
  },
  "operators": {
   "title": "Operators",
   "description": "A closed list of operators; several must all hold.",
   "type": "object",
   "additionalProperties": false,
   "minProperties": 1,
   "properties": {
    "is": {
     "description": "Equal to the value, or to any value of the list.",
     "allOf": [
      {
       "$ref": "#/definitions/scalars"
      }
     ],
     "examples": [
      [
       "DE",
       "AT"
      ]
     ]
    },
    "isNot": {
     "description": "Present, of the same type, and equal to neither the value nor any value of the list.",
     "allOf": [
      {
       "$ref": "#/definitions/scalars"
      }
     ],
     "examples": [
      "DE"
     ]
    },
    "startsWith": {
     "description": "A text that starts with the given text, or with any of the list.",
     "allOf": [
      {
       "$ref": "#/definitions/texts"
      }
     ],
     "examples": [
      "beta-"
     ]
    },
    "endsWith": {
     "description": "A text that ends with the given text, or with any of the list.",
     "allOf": [
      {
       "$ref": "#/definitions/texts"
      }
     ],
     "examples": [
      "@acme.com"
     ]
    },
    "lessThan": {
     "description": "A number below the given one. The policy's `context` must declare the attribute as a number.",
     "type": "number",
     "examples": [
      18
     ]
    },
    "lessOrEqual": {
     "description": "A number below or equal to the given one.",
     "type": "number",
     "examples": [
      17
     ]
    },
    "greaterThan": {
     "description": "A number above the given one.",
     "type": "number",
     "examples": [
      17
     ]
    },
    "greaterOrEqual": {
     "description": "A number above or equal to the given one.",
     "type": "number",
     "examples": [
      18
     ]
    },
    "semver": {
     "description": "One comparison of a version with a SemVer 2.0.0 version: `=`, `!=`, `<`, `<=`, `>` or `>=` and the version.",
     "type": "string",
     "pattern": "^(=|!=|<|<=|>|>=) ?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$",
     "examples": [
      ">=2.3.0"
     ]
    }
   }
  },
  "scalar": {
   "title": "Scalar",
   "description": "A text, a number, or `true`/`false`.",
   "type": [
    "string",
    "number",
    "boolean"
   ]
  },
  "scalars": {
   "title": "Scalars",
   "description": "A value, or a list of values.",
   "anyOf": [
    {
     "$ref": "#/definitions/scalar"
    },
    {
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/definitions/scalar"
     }
    }
   ]
  },
  "texts": {
   "title": "Texts",
   "description": "A text, or a list of texts.",
   "anyOf": [
    {
     "type": "string",
     "minLength": 1
    },
    {
     "type": "array",
     "minItems": 1,
     "items": {
      "type": "string",
      "minLength": 1
     }
    }
   ]
  }
 }
};

export const segmentSchema = {
 "$schema": "http://json-schema.org/draft-07/schema#",
 "$id": "segment.schema.json",
 "title": "SegmentDefinition",
 "description": "A named condition that rules share: `flags/segments/<name>.yaml`. The file name, without `.yaml`, is the segment's name. A segment does not refer to other segments.",
 "type": "object",
 "additionalProperties": false,
 "required": [
  "if"
 ],
 "properties": {
  "description": {
   "description": "Who these people are.",
   "type": "string",
   "minLength": 1,
   "examples": [
    "Everybody on Acme's payroll"
   ]
  },
  "owner": {
   "description": "The team or person who answers for the segment, or a list with the most accountable first.",
   "anyOf": [
    {
     "$ref": "flag.schema.json#/definitions/owner"
    },
    {
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "flag.schema.json#/definitions/owner"
     }
    }
   ]
  },
  "if": {
   "description": "Who belongs to the segment.",
   "allOf": [
    {
     "$ref": "flag.schema.json#/definitions/condition"
    }
   ]
  }
 }
};

export const policySchema = {
 "$schema": "http://json-schema.org/draft-07/schema#",
 "$id": "policy.schema.json",
 "title": "PolicyDefinition",
 "description": "What holds for every flag of the repository: `flags/policy.yaml`.",
 "type": "object",
 "additionalProperties": false,
 "required": [
  "environments"
 ],
 "properties": {
  "environments": {
   "description": "The environments, in the order a change is promoted through them. At most 50.",
   "type": "array",
   "minItems": 1,
   "maxItems": 50,
   "items": {
    "title": "PolicyEnvironment",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "$ref": "#/definitions/environmentName"
     },
     "critical": {
      "description": "Whether people depend on it: the rules about rollout safety hold here. Where no environment is marked, all are.",
      "type": "boolean",
      "examples": [
       true
      ]
     },
     "description": {
      "description": "What runs there.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "What customers use"
      ]
     }
    }
   },
   "examples": [
    [
     {
      "name": "development"
     },
     {
      "name": "staging"
     },
     {
      "name": "production",
      "critical": true
     }
    ]
   ]
  },
  "teams": {
   "description": "The owners a flag may name, besides those in CODEOWNERS. At most 1,000.",
   "type": "array",
   "minItems": 1,
   "maxItems": 1000,
   "items": {
    "$ref": "flag.schema.json#/definitions/owner"
   },
   "examples": [
    [
     "acme/checkout",
     "acme/growth"
    ]
   ]
  },
  "types": {
   "description": "How long a flag of each type is expected to live, in days.",
   "type": "object",
   "additionalProperties": false,
   "minProperties": 1,
   "properties": {
    "release": {
     "$ref": "#/definitions/typePolicy"
    },
    "experiment": {
     "$ref": "#/definitions/typePolicy"
    },
    "ops": {
     "$ref": "#/definitions/typePolicy"
    },
    "kill-switch": {
     "$ref": "#/definitions/typePolicy"
    },
    "permission": {
     "$ref": "#/definitions/typePolicy"
    }
   },
   "examples": [
    {
     "release": {
      "lifespan": "90d"
     }
    }
   ]
  },
  "context": {
   "description": "The attributes services send, by name, each with its type. Ordered comparisons need an attribute declared here as a number. At most 1,000.",
   "type": "object",
   "minProperties": 1,
   "maxProperties": 1000,
   "propertyNames": {
    "$ref": "flag.schema.json#/definitions/attribute"
   },
   "additionalProperties": {
    "$ref": "#/definitions/contextAttribute"
   },
   "examples": [
    {
     "country": "string",
     "age": {
      "type": "number",
      "description": "In whole years"
     }
    }
   ]
  },
  "lint": {
   "description": "Which lint rules apply, and how strictly. A pull request is judged by what its base says here. Left out, only the rules hold that a flag must pass to be read.",
   "type": "object",
   "additionalProperties": false,
   "minProperties": 1,
   "properties": {
    "preset": {
     "description": "A versioned set of rules: a released version never gains a rule. `recommended@1` for teams, `strict@1` for teams that want every rule, `solo@1` for one person, `import@1` for a set that was just imported.",
     "enum": [
      "recommended@1",
      "strict@1",
      "solo@1",
      "import@1"
     ],
     "examples": [
      "recommended@1"
     ]
    },
    "rules": {
     "description": "Rules that are on, off or stricter than in the preset, by id: a severity (`off`, `notice`, `warning`, `error`), or a map with `severity` and the rule's own options.",
     "type": "object",
     "minProperties": 1,
     "maxProperties": 200,
     "additionalProperties": {
      "$ref": "#/definitions/ruleSetting"
     },
     "examples": [
      {
       "freeze": "error",
       "soak-too-short": "warning",
       "stale-on": {
        "severity": "warning",
        "after": "60d"
       }
      }
     ]
    },
    "suppressible": {
     "description": "The rules a flag may be excused from with `exceptions`, instead of those the preset names.",
     "type": "array",
     "maxItems": 200,
     "items": {
      "type": "string",
      "minLength": 1
     },
     "examples": [
      [
       "stale-on",
       "expires-too-far"
      ]
     ]
    },
    "longestException": {
     "description": "For how long a flag may be excused from a rule, in days. Left out, 90 days.",
     "type": "string",
     "pattern": "^[1-9][0-9]{0,3}d$",
     "examples": [
      "90d"
     ]
    },
    "freezes": {
     "description": "When nothing is raised in a critical environment. Turns the rule `freeze` on.",
     "type": "array",
     "minItems": 1,
     "maxItems": 100,
     "items": {
      "$ref": "#/definitions/freeze"
     },
     "examples": [
      [
       {
        "name": "Weekend",
        "timeZone": "Europe/Amsterdam",
        "from": "Fri 14:00",
        "to": "Mon 08:00"
       }
      ]
     ]
    }
   }
  }
 },
 "definitions": {
  "environmentName": {
   "title": "EnvironmentName",
   "description": "An environment's name: lower-case letters, digits and `-`.",
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "maxLength": 40
  },
  "attributeType": {
   "title": "AttributeType",
   "description": "What values of the attribute look like.",
   "enum": [
    "string",
    "number",
    "boolean"
   ]
  },
  "contextAttribute": {
   "title": "ContextAttribute",
   "description": "The attribute's type, or a map with `type` and `description`.",
   "anyOf": [
    {
     "$ref": "#/definitions/attributeType"
    },
    {
     "title": "DescribedContextAttribute",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "type"
     ],
     "properties": {
      "type": {
       "$ref": "#/definitions/attributeType"
      },
      "description": {
       "description": "What the attribute says about the one evaluated.",
       "type": "string",
       "minLength": 1
      }
     }
    }
   ]
  },
  "typePolicy": {
   "title": "TypePolicy",
   "description": "What is expected of flags of this type.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "lifespan"
   ],
   "properties": {
    "lifespan": {
     "description": "How long such a flag is expected to live, in days.",
     "type": "string",
     "pattern": "^[1-9][0-9]{0,3}d$",
     "examples": [
      "90d"
     ]
    }
   }
  },
  "ruleSetting": {
   "title": "RuleSetting",
   "description": "A severity, or a map with `severity` and options of the rule.",
   "anyOf": [
    {
     "type": "string"
    },
    {
     "title": "RuleOptions",
     "type": "object",
     "minProperties": 1,
     "maxProperties": 20,
     "additionalProperties": {
      "$ref": "#/definitions/ruleOption"
     }
    }
   ]
  },
  "ruleOption": {
   "title": "RuleOption",
   "description": "The value of one option; the page of the rule says which it takes.",
   "anyOf": [
    {
     "type": "string"
    },
    {
     "type": "number"
    },
    {
     "type": "array",
     "maxItems": 1000,
     "items": {
      "type": [
       "string",
       "number"
      ]
     }
    }
   ]
  },
  "freeze": {
   "title": "FreezeDefinition",
   "description": "A time in which nothing is raised: every week between two weekdays, or once between two dates.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "name",
    "timeZone",
    "from",
    "to"
   ],
   "properties": {
    "name": {
     "description": "What people call it.",
     "type": "string",
     "minLength": 1,
     "maxLength": 100,
     "examples": [
      "Weekend"
     ]
    },
    "timeZone": {
     "description": "Whose clock counts: a name of the IANA database.",
     "type": "string",
     "minLength": 1,
     "maxLength": 60,
     "examples": [
      "Europe/Amsterdam"
     ]
    },
    "from": {
     "description": "The beginning: a weekday and a time, or a date and a time.",
     "type": "string",
     "minLength": 1,
     "maxLength": 20,
     "examples": [
      "Fri 14:00",
      "2026-12-18 12:00"
     ]
    },
    "to": {
     "description": "The end, of the same kind.",
     "type": "string",
     "minLength": 1,
     "maxLength": 20,
     "examples": [
      "Mon 08:00",
      "2027-01-04 08:00"
     ]
    }
   }
  }
 }
};

export const baselineSchema = {
 "$schema": "http://json-schema.org/draft-07/schema#",
 "$id": "baseline.schema.json",
 "title": "BaselineDefinition",
 "description": "What was wrong with the flags when the rules came: `flags/baseline.yaml`, written by `flaghoist check --write-baseline`. By rule, the flags it is quiet about until somebody touches them. After the pull request that adds the policy it only shrinks.",
 "type": "object",
 "maxProperties": 200,
 "additionalProperties": {
  "$ref": "#/definitions/keys"
 },
 "examples": [
  {
   "description-missing": [
    "checkout",
    "search"
   ]
  }
 ],
 "definitions": {
  "keys": {
   "title": "BaselineKeys",
   "description": "The flags' keys.",
   "type": "array",
   "minItems": 1,
   "maxItems": 20000,
   "items": {
    "type": "string",
    "minLength": 1,
    "maxLength": 64
   }
  }
 }
};
