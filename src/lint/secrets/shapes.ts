/** A secret that shows what it is. */
export interface Shape {
  /** What it is, with its article. */
  readonly kind: string;
  readonly form: RegExp;
  /** Whether the form begins with the secret, so that its first characters say more than they give away. */
  readonly startsWithSecret: boolean;
}

/** The forms that services give their secrets, so that they can be found; each shorter than any real one may be. */
export const shapes: readonly Shape[] = [
  shape('an AWS access key', /(?<![A-Za-z0-9])(?:ABIA|ACCA|AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/),
  shape('a GitHub token', /(?<![A-Za-z0-9])(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_)/),
  shape('a GitLab token', /(?<![A-Za-z0-9])gl(?:agent|cbt|dt|ffct|ft|imt|oas|pat|ptt|rt|soat)-[\w-]{20}/),
  shape('a Slack token', /(?<![A-Za-z0-9])(?:xox[abceoprs]-[A-Za-z0-9-]{10}|xapp-\d-[A-Z0-9]{9})/),
  shape(
    'a Slack webhook',
    /(?<![A-Za-z0-9])hooks\.slack\.com\/(?:services|triggers|workflows)\/\w{8,20}\/\w{8,20}\/\w{20}/,
  ),
  shape('a Discord webhook', /(?<![A-Za-z0-9])discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60}/),
  shape('a Stripe key', /(?<![A-Za-z0-9])(?:[rs]k_(?:live|test)_[A-Za-z0-9]{16}|whsec_[A-Za-z0-9+/]{24})/),
  shape('a Google API key', /(?<![A-Za-z0-9])AIza[\w-]{35}(?![\w-])/),
  shape('a Google token', /(?<![A-Za-z0-9])(?:GOCSPX-[\w-]{28}|ya29\.[\w-]{20})/),
  shape('an npm token', /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/),
  shape('a PyPI token', /(?<![A-Za-z0-9])pypi-[\w-]{50}/),
  shape('a RubyGems key', /(?<![A-Za-z0-9])rubygems_[0-9a-f]{48}/),
  shape('a Docker token', /(?<![A-Za-z0-9])dckr_[op]at_[\w-]{27}/),
  shape('a SendGrid key', /(?<![A-Za-z0-9])SG\.[\w-]{22}\.[\w-]{43}/),
  shape('a Mailgun key', /(?<![A-Za-z0-9])key-[0-9a-f]{32}(?![A-Za-z0-9])/),
  shape('a Mailchimp key', /(?<![A-Za-z0-9])[0-9a-f]{32}-us\d{1,2}(?![A-Za-z0-9])/),
  shape('a Shopify token', /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[0-9A-Fa-f]{32}/),
  shape('a DigitalOcean token', /(?<![A-Za-z0-9])do[opr]_v1_[0-9a-f]{64}/),
  shape('a Databricks token', /(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?![A-Za-z0-9])/),
  shape('a Hugging Face token', /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{34}/),
  shape('a key of an AI service', /(?<![A-Za-z0-9])sk-(?:(?:ant|proj|svcacct)-[\w-]{24}|[A-Za-z0-9]{32})/),
  shape('a LaunchDarkly key', /(?<![A-Za-z0-9])(?:api|sdk)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/),
  shape('an Unleash token', /(?<![\w*-])[\w*-]{1,100}:[\w*-]{1,100}\.[0-9a-f]{48}/),
  shape('a Grafana token', /(?<![A-Za-z0-9])(?:glsa_[A-Za-z0-9]{32}_|glc_[A-Za-z0-9+/]{32})/),
  shape('a Sentry token', /(?<![A-Za-z0-9])sntry[su]_[\w+/-]{20}/),
  shape('a New Relic key', /(?<![A-Za-z0-9])NRAK-[A-Z0-9]{27}/),
  shape('an Atlassian token', /(?<![A-Za-z0-9])ATATT3[\w-]{24}/),
  shape('a Linear key', /(?<![A-Za-z0-9])lin_api_[A-Za-z0-9]{40}/),
  shape('a Postman key', /(?<![A-Za-z0-9])PMAK-[0-9a-f]{24}-[0-9a-f]{34}/),
  shape('a Vault token', /(?<![A-Za-z0-9])hv[bs]\.[\w-]{24}/),
  shape('a Telegram token', /(?<![A-Za-z0-9])\d{8,10}:AA[\w-]{33}/),
  shape('an age key', /(?<![A-Za-z0-9])AGE-SECRET-KEY-1[0-9A-Z]{58}/),
  shape('a JSON Web Token', /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10}/),
  {
    kind: 'a private key',
    form: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/,
    startsWithSecret: false,
  },
  {
    kind: 'a password in a URL',
    form: /:\/\/[^\s/?#@:]{0,100}:(?![$<{*%])[^\s/?#@:]{3,200}@\w/,
    startsWithSecret: false,
  },
];

function shape(kind: string, form: RegExp): Shape {
  return { kind, form, startsWithSecret: true };
}
