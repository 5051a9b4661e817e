// @ts-nocheck
// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

export const validateFlag = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"flag.schema.json","title":"FlagDefinition","type":"object","additionalProperties":false,"required":["type","default"],"properties":{"type":{"enum":["release","experiment","ops","kill-switch","permission"]},"description":{"type":"string","minLength":1},"owner":{"anyOf":[{"$ref":"#/definitions/owner"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/owner"}}]},"issue":{"type":"string","pattern":"^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+#[1-9][0-9]*|https?://\\S+)$"},"runbook":{"type":"string","pattern":"^https?://\\S+$"},"expires":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"permanent":{"type":"string","minLength":1},"reviewed":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"variants":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/variantName"},"additionalProperties":{"$ref":"#/definitions/variant"}},"default":{"allOf":[{"$ref":"#/definitions/variantName"}]},"safe":{"allOf":[{"$ref":"#/definitions/variantName"}]},"client":{"type":"boolean"},"bucketBy":{"allOf":[{"$ref":"#/definitions/attribute"}]},"salt":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":100},"requires":{"type":"object","minProperties":1,"maxProperties":10,"additionalProperties":{"$ref":"#/definitions/variantNames"}},"environments":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/definitions/environment"}},"killed":{"type":"object","minProperties":1,"additionalProperties":{"type":"string","pattern":"\\S"}},"experiment":{"type":"object","additionalProperties":false,"properties":{"hypothesis":{"type":"string","minLength":1},"metric":{"type":"string","minLength":1},"guardrails":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}}},"exceptions":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["rule","reason","until"],"properties":{"rule":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"acknowledge":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"rebucket":{"type":"string","minLength":1},"variant-reshuffle":{"type":"string","minLength":1},"variant-value-changed":{"type":"string","minLength":1},"value-type-changed":{"type":"string","minLength":1},"default-changed":{"type":"string","minLength":1},"safe-changed":{"type":"string","minLength":1},"key-renamed":{"type":"string","minLength":1},"key-reused":{"type":"string","minLength":1},"expires-extended":{"type":"string","minLength":1}}}},"definitions":{"owner":{"title":"Owner","type":"string","minLength":1,"pattern":"^[^@\\s,][^\\s,]*$"},"variantName":{"title":"VariantName","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","maxLength":64},"variantNames":{"title":"VariantNames","anyOf":[{"$ref":"#/definitions/variantName"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/variantName"}}]},"variant":{"title":"Variant","anyOf":[{"type":"boolean"},{"type":"number"},{"type":"string"},{"title":"DescribedVariant","type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":["boolean","number","string","object"]},"description":{"type":"string","minLength":1}}}]},"environment":{"title":"EnvironmentDefinition","anyOf":[{"$ref":"#/definitions/variantName"},{"title":"EnvironmentRules","type":"object","additionalProperties":false,"minProperties":1,"properties":{"rules":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/rule"}},"serve":{"allOf":[{"$ref":"#/definitions/variantName"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]}}}]},"rule":{"title":"Rule","type":"object","additionalProperties":false,"required":["if"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"if":{"allOf":[{"$ref":"#/definitions/condition"}]},"serve":{"allOf":[{"$ref":"#/definitions/variantName"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]}}},"rollout":{"title":"RolloutDefinition","type":"object","additionalProperties":false,"required":["percentage"],"properties":{"serve":{"allOf":[{"$ref":"#/definitions/variantName"}]},"percentage":{"allOf":[{"$ref":"#/definitions/percentage"}]},"split":{"anyOf":[{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/variantName"},"additionalProperties":{"$ref":"#/definitions/percentage"}},{"type":"array","minItems":1,"items":{"type":"object","minProperties":1,"maxProperties":1,"propertyNames":{"$ref":"#/definitions/variantName"},"additionalProperties":{"$ref":"#/definitions/percentage"}}}]},"plan":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/percentage"}},"soak":{"type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"},"rollbackPlan":{"type":"string","minLength":1}}},"percentage":{"title":"Percentage","type":"number","minimum":0,"maximum":100},"attribute":{"title":"Attribute","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$","maxLength":100},"condition":{"title":"ConditionDefinition","type":"object","minProperties":1,"properties":{"segment":{"anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}]},"all":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/condition"}},"any":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/condition"}},"not":{"allOf":[{"$ref":"#/definitions/condition"}]}},"additionalProperties":{"$ref":"#/definitions/attributeTest"}},"attributeTest":{"title":"AttributeTest","anyOf":[{"$ref":"#/definitions/scalar"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/scalar"}},{"$ref":"#/definitions/operators"}]},"operators":{"title":"Operators","type":"object","additionalProperties":false,"minProperties":1,"properties":{"is":{"allOf":[{"$ref":"#/definitions/scalars"}]},"isNot":{"allOf":[{"$ref":"#/definitions/scalars"}]},"startsWith":{"allOf":[{"$ref":"#/definitions/texts"}]},"endsWith":{"allOf":[{"$ref":"#/definitions/texts"}]},"lessThan":{"type":"number"},"lessOrEqual":{"type":"number"},"greaterThan":{"type":"number"},"greaterOrEqual":{"type":"number"},"semver":{"type":"string","pattern":"^(=|!=|<|<=|>|>=) ?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"}}},"scalar":{"title":"Scalar","type":["string","number","boolean"]},"scalars":{"title":"Scalars","anyOf":[{"$ref":"#/definitions/scalar"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/scalar"}}]},"texts":{"title":"Texts","anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}]}}};
const schema12 = {"title":"Owner","type":"string","minLength":1,"pattern":"^[^@\\s,][^\\s,]*$"};
const schema14 = {"title":"VariantName","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","maxLength":64};
const schema15 = {"title":"Variant","anyOf":[{"type":"boolean"},{"type":"number"},{"type":"string"},{"title":"DescribedVariant","type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":["boolean","number","string","object"]},"description":{"type":"string","minLength":1}}}]};
const schema18 = {"title":"Attribute","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$","maxLength":100};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => {
let length = text.length;
for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) length--;
return length;
};
const pattern0 = new RegExp("^[^@\\s,][^\\s,]*$", "u");
const pattern2 = new RegExp("^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+#[1-9][0-9]*|https?://\\S+)$", "u");
const pattern3 = new RegExp("^https?://\\S+$", "u");
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$", "u");
const pattern10 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern21 = new RegExp("\\S", "u");
const schema19 = {"title":"VariantNames","anyOf":[{"$ref":"#/definitions/variantName"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/variantName"}}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(func3(data) > 64){
const err0 = {instancePath,schemaPath:"#/definitions/variantName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/definitions/variantName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/definitions/variantName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data)){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
var valid2 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func3(data0) > 64){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/variantName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(!pattern6.test(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/variantName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/variantName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema22 = {"title":"EnvironmentDefinition","anyOf":[{"$ref":"#/definitions/variantName"},{"title":"EnvironmentRules","type":"object","additionalProperties":false,"minProperties":1,"properties":{"rules":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/rule"}},"serve":{"allOf":[{"$ref":"#/definitions/variantName"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]}}}]};
const schema24 = {"title":"Rule","type":"object","additionalProperties":false,"required":["if"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"if":{"allOf":[{"$ref":"#/definitions/condition"}]},"serve":{"allOf":[{"$ref":"#/definitions/variantName"}]},"rollout":{"allOf":[{"$ref":"#/definitions/rollout"}]}}};
const schema25 = {"title":"ConditionDefinition","type":"object","minProperties":1,"properties":{"segment":{"anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}]},"all":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/condition"}},"any":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/condition"}},"not":{"allOf":[{"$ref":"#/definitions/condition"}]}},"additionalProperties":{"$ref":"#/definitions/attributeTest"}};
const schema26 = {"title":"AttributeTest","anyOf":[{"$ref":"#/definitions/scalar"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/scalar"}},{"$ref":"#/definitions/operators"}]};
const schema27 = {"title":"Scalar","type":["string","number","boolean"]};
const schema29 = {"title":"Operators","type":"object","additionalProperties":false,"minProperties":1,"properties":{"is":{"allOf":[{"$ref":"#/definitions/scalars"}]},"isNot":{"allOf":[{"$ref":"#/definitions/scalars"}]},"startsWith":{"allOf":[{"$ref":"#/definitions/texts"}]},"endsWith":{"allOf":[{"$ref":"#/definitions/texts"}]},"lessThan":{"type":"number"},"lessOrEqual":{"type":"number"},"greaterThan":{"type":"number"},"greaterOrEqual":{"type":"number"},"semver":{"type":"string","pattern":"^(=|!=|<|<=|>|>=) ?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"}}};
const schema33 = {"title":"Texts","anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}]};
const schema30 = {"title":"Scalars","anyOf":[{"$ref":"#/definitions/scalar"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/scalar"}}]};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid2 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs6 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate18.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate18.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^(=|!=|<|<=|>|>=) ?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate17.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
validate17.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.is !== undefined){
const _errs2 = errors;
if(!(validate18(data.is, {instancePath:instancePath+"/is",parentData:data,parentDataProperty:"is",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isNot !== undefined){
const _errs4 = errors;
if(!(validate18(data.isNot, {instancePath:instancePath+"/isNot",parentData:data,parentDataProperty:"isNot",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startsWith !== undefined){
let data2 = data.startsWith;
const _errs6 = errors;
const _errs9 = errors;
let valid5 = false;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err0 = {instancePath:instancePath+"/startsWith",schemaPath:"#/definitions/texts/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/startsWith",schemaPath:"#/definitions/texts/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data2)){
if(data2.length < 1){
const err2 = {instancePath:instancePath+"/startsWith",schemaPath:"#/definitions/texts/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
var valid6 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err3 = {instancePath:instancePath+"/startsWith/" + i0,schemaPath:"#/definitions/texts/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/startsWith/" + i0,schemaPath:"#/definitions/texts/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid6 = _errs14 === errors;
if(!valid6){
break;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/startsWith",schemaPath:"#/definitions/texts/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err6 = {instancePath:instancePath+"/startsWith",schemaPath:"#/definitions/texts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate17.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endsWith !== undefined){
let data4 = data.endsWith;
const _errs16 = errors;
const _errs19 = errors;
let valid9 = false;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err7 = {instancePath:instancePath+"/endsWith",schemaPath:"#/definitions/texts/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/endsWith",schemaPath:"#/definitions/texts/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs20 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/endsWith",schemaPath:"#/definitions/texts/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
var valid10 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err10 = {instancePath:instancePath+"/endsWith/" + i1,schemaPath:"#/definitions/texts/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/endsWith/" + i1,schemaPath:"#/definitions/texts/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid10 = _errs24 === errors;
if(!valid10){
break;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/endsWith",schemaPath:"#/definitions/texts/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs22 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
const err13 = {instancePath:instancePath+"/endsWith",schemaPath:"#/definitions/texts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate17.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lessThan !== undefined){
let data6 = data.lessThan;
const _errs26 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate17.errors = [{instancePath:instancePath+"/lessThan",schemaPath:"#/properties/lessThan/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lessOrEqual !== undefined){
let data7 = data.lessOrEqual;
const _errs28 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate17.errors = [{instancePath:instancePath+"/lessOrEqual",schemaPath:"#/properties/lessOrEqual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.greaterThan !== undefined){
let data8 = data.greaterThan;
const _errs30 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate17.errors = [{instancePath:instancePath+"/greaterThan",schemaPath:"#/properties/greaterThan/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.greaterOrEqual !== undefined){
let data9 = data.greaterOrEqual;
const _errs32 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate17.errors = [{instancePath:instancePath+"/greaterOrEqual",schemaPath:"#/properties/greaterOrEqual/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.semver !== undefined){
let data10 = data.semver;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data10 === "string"){
if(!pattern14.test(data10)){
validate17.errors = [{instancePath:instancePath+"/semver",schemaPath:"#/properties/semver/pattern",keyword:"pattern",params:{pattern: "^(=|!=|<|<=|>|>=) ?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"}}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/semver",schemaPath:"#/properties/semver/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid2 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs6 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate16.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate16.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate15};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate15.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "segment") || (key0 === "all")) || (key0 === "any")) || (key0 === "not"))){
const _errs2 = errors;
if(!(validate16(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
if(_errs1 === errors){
if(data.segment !== undefined){
let data1 = data.segment;
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err0 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/segment/" + i0,schemaPath:"#/properties/segment/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/segment/" + i0,schemaPath:"#/properties/segment/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate15.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.all !== undefined){
let data3 = data.all;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
if(data3.length < 1){
validate15.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(wrapper0.validate(data3[i1], {instancePath:instancePath+"/all/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.any !== undefined){
let data5 = data.any;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length < 1){
validate15.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs16 = errors;
if(!(wrapper0.validate(data5[i2], {instancePath:instancePath+"/any/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.not !== undefined){
const _errs17 = errors;
if(!(wrapper0.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

const schema36 = {"title":"RolloutDefinition","type":"object","additionalProperties":false,"required":["percentage"],"properties":{"serve":{"allOf":[{"$ref":"#/definitions/variantName"}]},"percentage":{"allOf":[{"$ref":"#/definitions/percentage"}]},"split":{"anyOf":[{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/variantName"},"additionalProperties":{"$ref":"#/definitions/percentage"}},{"type":"array","minItems":1,"items":{"type":"object","minProperties":1,"maxProperties":1,"propertyNames":{"$ref":"#/definitions/variantName"},"additionalProperties":{"$ref":"#/definitions/percentage"}}}]},"plan":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/percentage"}},"soak":{"type":"string","pattern":"^[1-9][0-9]{0,3}[mhd]$"},"rollbackPlan":{"type":"string","minLength":1}}};
const schema38 = {"title":"Percentage","type":"number","minimum":0,"maximum":100};
const pattern19 = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.percentage === undefined) && (missing0 = "percentage")){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "serve") || (key0 === "percentage")) || (key0 === "split")) || (key0 === "plan")) || (key0 === "soak")) || (key0 === "rollbackPlan"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.serve !== undefined){
let data0 = data.serve;
const _errs2 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(func3(data0) > 64){
validate24.errors = [{instancePath:instancePath+"/serve",schemaPath:"#/definitions/variantName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern6.test(data0)){
validate24.errors = [{instancePath:instancePath+"/serve",schemaPath:"#/definitions/variantName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/serve",schemaPath:"#/definitions/variantName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.percentage !== undefined){
let data1 = data.percentage;
const _errs6 = errors;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate24.errors = [{instancePath:instancePath+"/percentage",schemaPath:"#/definitions/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate24.errors = [{instancePath:instancePath+"/percentage",schemaPath:"#/definitions/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/percentage",schemaPath:"#/definitions/percentage/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.split !== undefined){
let data2 = data.split;
const _errs10 = errors;
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(errors === _errs12){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err0 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/anyOf/0/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
for(const key1 in data2){
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof key1 === "string"){
if(func3(key1) > 64){
const err1 = {instancePath:instancePath+"/split",schemaPath:"#/definitions/variantName/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern6.test(key1)){
const err2 = {instancePath:instancePath+"/split",schemaPath:"#/definitions/variantName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/split",schemaPath:"#/definitions/variantName/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid6 = _errs14 === errors;
if(!valid6){
const err4 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/anyOf/0/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(valid6){
for(const key2 in data2){
let data3 = data2[key2];
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/split/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/split/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/split/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/percentage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid8 = _errs18 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
var valid10 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data4 = data2[i0];
const _errs23 = errors;
if(errors === _errs23){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1){
const err10 = {instancePath:instancePath+"/split/" + i0,schemaPath:"#/properties/split/anyOf/1/items/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(Object.keys(data4).length < 1){
const err11 = {instancePath:instancePath+"/split/" + i0,schemaPath:"#/properties/split/anyOf/1/items/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
for(const key3 in data4){
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof key3 === "string"){
if(func3(key3) > 64){
const err12 = {instancePath:instancePath+"/split/" + i0,schemaPath:"#/definitions/variantName/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(!pattern6.test(key3)){
const err13 = {instancePath:instancePath+"/split/" + i0,schemaPath:"#/definitions/variantName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/split/" + i0,schemaPath:"#/definitions/variantName/type",keyword:"type",params:{type: "string"},propertyName:key3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid11 = _errs25 === errors;
if(!valid11){
const err15 = {instancePath:instancePath+"/split/" + i0,schemaPath:"#/properties/split/anyOf/1/items/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
}
if(valid11){
for(const key4 in data4){
let data5 = data4[key4];
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/split/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/split/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/split/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/percentage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid13 = _errs29 === errors;
if(!valid13){
break;
}
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/split/" + i0,schemaPath:"#/properties/split/anyOf/1/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid10 = _errs23 === errors;
if(!valid10){
break;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err21 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data6 = data.plan;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data6)){
if(data6.length < 1){
validate24.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid15 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
validate24.errors = [{instancePath:instancePath+"/plan/" + i1,schemaPath:"#/definitions/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate24.errors = [{instancePath:instancePath+"/plan/" + i1,schemaPath:"#/definitions/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/plan/" + i1,schemaPath:"#/definitions/percentage/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid15 = _errs34 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soak !== undefined){
let data8 = data.soak;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
validate24.errors = [{instancePath:instancePath+"/soak",schemaPath:"#/properties/soak/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[mhd]$"}}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/soak",schemaPath:"#/properties/soak/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollbackPlan !== undefined){
let data9 = data.rollbackPlan;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data9 === "string"){
if(func3(data9) < 1){
validate24.errors = [{instancePath:instancePath+"/rollbackPlan",schemaPath:"#/properties/rollbackPlan/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/rollbackPlan",schemaPath:"#/properties/rollbackPlan/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.if === undefined) && (missing0 = "if")){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "if")) || (key0 === "serve")) || (key0 === "rollout"))){
validate14.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 100){
validate14.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func3(data0) < 1){
validate14.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.if !== undefined){
const _errs4 = errors;
if(!(validate15(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serve !== undefined){
let data2 = data.serve;
const _errs6 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func3(data2) > 64){
validate14.errors = [{instancePath:instancePath+"/serve",schemaPath:"#/definitions/variantName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern6.test(data2)){
validate14.errors = [{instancePath:instancePath+"/serve",schemaPath:"#/definitions/variantName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/serve",schemaPath:"#/definitions/variantName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollout !== undefined){
const _errs10 = errors;
if(!(validate24(data.rollout, {instancePath:instancePath+"/rollout",parentData:data,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(func3(data) > 64){
const err0 = {instancePath,schemaPath:"#/definitions/variantName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/definitions/variantName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/definitions/variantName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!(((key0 === "rules") || (key0 === "serve")) || (key0 === "rollout"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs6 === errors){
if(data.rules !== undefined){
let data0 = data.rules;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data0)){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/rules",schemaPath:"#/anyOf/1/properties/rules/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate14(data0[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/rules",schemaPath:"#/anyOf/1/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.serve !== undefined){
let data2 = data.serve;
const _errs10 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err7 = {instancePath:instancePath+"/serve",schemaPath:"#/definitions/variantName/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(!pattern6.test(data2)){
const err8 = {instancePath:instancePath+"/serve",schemaPath:"#/definitions/variantName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/serve",schemaPath:"#/definitions/variantName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.rollout !== undefined){
const _errs14 = errors;
if(!(validate24(data.rollout, {instancePath:instancePath+"/rollout",parentData:data,parentDataProperty:"rollout",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate13.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="flag.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.default === undefined) && (missing0 = "default"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(!(((((data0 === "release") || (data0 === "experiment")) || (data0 === "ops")) || (data0 === "kill-switch")) || (data0 === "permission"))){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data1 = data.description;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate10.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data2 = data.owner;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err0 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/owner/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern0.test(data2)){
const err1 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/owner/pattern",keyword:"pattern",params:{pattern: "^[^@\\s,][^\\s,]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err4 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"#/definitions/owner/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(!pattern0.test(data3)){
const err5 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"#/definitions/owner/pattern",keyword:"pattern",params:{pattern: "^[^@\\s,][^\\s,]*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"#/definitions/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issue !== undefined){
let data4 = data.issue;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
validate10.errors = [{instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+#[1-9][0-9]*|https?://\\S+)$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runbook !== undefined){
let data5 = data.runbook;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
validate10.errors = [{instancePath:instancePath+"/runbook",schemaPath:"#/properties/runbook/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/runbook",schemaPath:"#/properties/runbook/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires !== undefined){
let data6 = data.expires;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate10.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permanent !== undefined){
let data7 = data.permanent;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(func3(data7) < 1){
validate10.errors = [{instancePath:instancePath+"/permanent",schemaPath:"#/properties/permanent/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/permanent",schemaPath:"#/properties/permanent/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewed !== undefined){
let data8 = data.reviewed;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
validate10.errors = [{instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variants !== undefined){
let data9 = data.variants;
const _errs25 = errors;
if(errors === _errs25){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
validate10.errors = [{instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data9){
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof key1 === "string"){
if(func3(key1) > 64){
const err9 = {instancePath:instancePath+"/variants",schemaPath:"#/definitions/variantName/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(!pattern6.test(key1)){
const err10 = {instancePath:instancePath+"/variants",schemaPath:"#/definitions/variantName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/variants",schemaPath:"#/definitions/variantName/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid5 = _errs27 === errors;
if(!valid5){
const err12 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key2 in data9){
let data10 = data9[key2];
const _errs31 = errors;
const _errs33 = errors;
let valid9 = false;
const _errs34 = errors;
if(typeof data10 !== "boolean"){
const err13 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variant/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs34 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs36 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err14 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variant/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs36 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs38 = errors;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variant/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs38 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs40 = errors;
if(errors === _errs40){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((data10.value === undefined) && (missing1 = "value")){
const err16 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variant/anyOf/3/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
const _errs42 = errors;
for(const key3 in data10){
if(!((key3 === "value") || (key3 === "description"))){
const err17 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variant/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
}
if(_errs42 === errors){
if(data10.value !== undefined){
let data11 = data10.value;
const _errs43 = errors;
if((((typeof data11 !== "boolean") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "string")) && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
const err18 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/definitions/variant/anyOf/3/properties/value/type",keyword:"type",params:{type: schema15.anyOf[3].properties.value.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data10.description !== undefined){
let data12 = data10.description;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err19 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/variant/anyOf/3/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/variant/anyOf/3/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid10 = _errs45 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variant/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid1 = _errs40 === errors;
valid9 = valid9 || _valid1;
}
}
}
if(!valid9){
const err22 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/variant/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs31 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default !== undefined){
let data13 = data.default;
const _errs47 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data13 === "string"){
if(func3(data13) > 64){
validate10.errors = [{instancePath:instancePath+"/default",schemaPath:"#/definitions/variantName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern6.test(data13)){
validate10.errors = [{instancePath:instancePath+"/default",schemaPath:"#/definitions/variantName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/default",schemaPath:"#/definitions/variantName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safe !== undefined){
let data14 = data.safe;
const _errs51 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data14 === "string"){
if(func3(data14) > 64){
validate10.errors = [{instancePath:instancePath+"/safe",schemaPath:"#/definitions/variantName/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern6.test(data14)){
validate10.errors = [{instancePath:instancePath+"/safe",schemaPath:"#/definitions/variantName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/safe",schemaPath:"#/definitions/variantName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined){
const _errs55 = errors;
if(typeof data.client !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bucketBy !== undefined){
let data16 = data.bucketBy;
const _errs57 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data16 === "string"){
if(func3(data16) > 100){
validate10.errors = [{instancePath:instancePath+"/bucketBy",schemaPath:"#/definitions/attribute/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern9.test(data16)){
validate10.errors = [{instancePath:instancePath+"/bucketBy",schemaPath:"#/definitions/attribute/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/bucketBy",schemaPath:"#/definitions/attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined){
let data17 = data.salt;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data17 === "string"){
if(func3(data17) > 100){
validate10.errors = [{instancePath:instancePath+"/salt",schemaPath:"#/properties/salt/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern10.test(data17)){
validate10.errors = [{instancePath:instancePath+"/salt",schemaPath:"#/properties/salt/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/salt",schemaPath:"#/properties/salt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requires !== undefined){
let data18 = data.requires;
const _errs63 = errors;
if(errors === _errs63){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 10){
validate10.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/maxProperties",keyword:"maxProperties",params:{limit: 10}}];
return false;
}
else {
if(Object.keys(data18).length < 1){
validate10.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key4 in data18){
const _errs66 = errors;
if(!(validate11(data18[key4], {instancePath:instancePath+"/requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid17 = _errs66 === errors;
if(!valid17){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environments !== undefined){
let data20 = data.environments;
const _errs67 = errors;
if(errors === _errs67){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
validate10.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key5 in data20){
const _errs70 = errors;
if(!(validate13(data20[key5], {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid18 = _errs70 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.killed !== undefined){
let data22 = data.killed;
const _errs71 = errors;
if(errors === _errs71){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
validate10.errors = [{instancePath:instancePath+"/killed",schemaPath:"#/properties/killed/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key6 in data22){
let data23 = data22[key6];
const _errs74 = errors;
if(errors === _errs74){
if(typeof data23 === "string"){
if(!pattern21.test(data23)){
validate10.errors = [{instancePath:instancePath+"/killed/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/killed/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/killed/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/killed/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs74 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/killed",schemaPath:"#/properties/killed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.experiment !== undefined){
let data24 = data.experiment;
const _errs76 = errors;
if(errors === _errs76){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs78 = errors;
for(const key7 in data24){
if(!(((key7 === "hypothesis") || (key7 === "metric")) || (key7 === "guardrails"))){
validate10.errors = [{instancePath:instancePath+"/experiment",schemaPath:"#/properties/experiment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs78 === errors){
if(data24.hypothesis !== undefined){
let data25 = data24.hypothesis;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data25 === "string"){
if(func3(data25) < 1){
validate10.errors = [{instancePath:instancePath+"/experiment/hypothesis",schemaPath:"#/properties/experiment/properties/hypothesis/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/experiment/hypothesis",schemaPath:"#/properties/experiment/properties/hypothesis/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs79 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data24.metric !== undefined){
let data26 = data24.metric;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data26 === "string"){
if(func3(data26) < 1){
validate10.errors = [{instancePath:instancePath+"/experiment/metric",schemaPath:"#/properties/experiment/properties/metric/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/experiment/metric",schemaPath:"#/properties/experiment/properties/metric/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs81 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data24.guardrails !== undefined){
let data27 = data24.guardrails;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data27)){
if(data27.length < 1){
validate10.errors = [{instancePath:instancePath+"/experiment/guardrails",schemaPath:"#/properties/experiment/properties/guardrails/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid21 = true;
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
const _errs85 = errors;
if(errors === _errs85){
if(typeof data28 === "string"){
if(func3(data28) < 1){
validate10.errors = [{instancePath:instancePath+"/experiment/guardrails/" + i1,schemaPath:"#/properties/experiment/properties/guardrails/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/experiment/guardrails/" + i1,schemaPath:"#/properties/experiment/properties/guardrails/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs85 === errors;
if(!valid21){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/experiment/guardrails",schemaPath:"#/properties/experiment/properties/guardrails/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid20 = _errs83 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/experiment",schemaPath:"#/properties/experiment/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exceptions !== undefined){
let data29 = data.exceptions;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data29)){
if(data29.length > 50){
validate10.errors = [{instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data29.length < 1){
validate10.errors = [{instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid22 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
const _errs89 = errors;
if(errors === _errs89){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing2;
if((((data30.rule === undefined) && (missing2 = "rule")) || ((data30.reason === undefined) && (missing2 = "reason"))) || ((data30.until === undefined) && (missing2 = "until"))){
validate10.errors = [{instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs91 = errors;
for(const key8 in data30){
if(!(((key8 === "rule") || (key8 === "reason")) || (key8 === "until"))){
validate10.errors = [{instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs91 === errors){
if(data30.rule !== undefined){
let data31 = data30.rule;
const _errs92 = errors;
if(errors === _errs92){
if(typeof data31 === "string"){
if(func3(data31) < 1){
validate10.errors = [{instancePath:instancePath+"/exceptions/" + i2+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/exceptions/" + i2+"/rule",schemaPath:"#/properties/exceptions/items/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs92 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data30.reason !== undefined){
let data32 = data30.reason;
const _errs94 = errors;
if(errors === _errs94){
if(typeof data32 === "string"){
if(func3(data32) < 1){
validate10.errors = [{instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs94 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data30.until !== undefined){
let data33 = data30.until;
const _errs96 = errors;
if(errors === _errs96){
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
validate10.errors = [{instancePath:instancePath+"/exceptions/" + i2+"/until",schemaPath:"#/properties/exceptions/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/exceptions/" + i2+"/until",schemaPath:"#/properties/exceptions/items/properties/until/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs96 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid22 = _errs89 === errors;
if(!valid22){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acknowledge !== undefined){
let data34 = data.acknowledge;
const _errs98 = errors;
if(errors === _errs98){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(Object.keys(data34).length < 1){
validate10.errors = [{instancePath:instancePath+"/acknowledge",schemaPath:"#/properties/acknowledge/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs100 = errors;
for(const key9 in data34){
if(!(func2.call(schema11.properties.acknowledge.properties, key9))){
validate10.errors = [{instancePath:instancePath+"/acknowledge",schemaPath:"#/properties/acknowledge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs100 === errors){
if(data34.rebucket !== undefined){
let data35 = data34.rebucket;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data35 === "string"){
if(func3(data35) < 1){
validate10.errors = [{instancePath:instancePath+"/acknowledge/rebucket",schemaPath:"#/properties/acknowledge/properties/rebucket/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/acknowledge/rebucket",schemaPath:"#/properties/acknowledge/properties/rebucket/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs101 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data34["variant-reshuffle"] !== undefined){
let data36 = data34["variant-reshuffle"];
const _errs103 = errors;
if(errors === _errs103){
if(typeof data36 === "string"){
if(func3(data36) < 1){
validate10.errors = [{instancePath:instancePath+"/acknowledge/variant-reshuffle",schemaPath:"#/properties/acknowledge/properties/variant-reshuffle/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/acknowledge/variant-reshuffle",schemaPath:"#/properties/acknowledge/properties/variant-reshuffle/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs103 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data34["variant-value-changed"] !== undefined){
let data37 = data34["variant-value-changed"];
const _errs105 = errors;
if(errors === _errs105){
if(typeof data37 === "string"){
if(func3(data37) < 1){
validate10.errors = [{instancePath:instancePath+"/acknowledge/variant-value-changed",schemaPath:"#/properties/acknowledge/properties/variant-value-changed/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/acknowledge/variant-value-changed",schemaPath:"#/properties/acknowledge/properties/variant-value-changed/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data34["value-type-changed"] !== undefined){
let data38 = data34["value-type-changed"];
const _errs107 = errors;
if(errors === _errs107){
if(typeof data38 === "string"){
if(func3(data38) < 1){
validate10.errors = [{instancePath:instancePath+"/acknowledge/value-type-changed",schemaPath:"#/properties/acknowledge/properties/value-type-changed/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/acknowledge/value-type-changed",schemaPath:"#/properties/acknowledge/properties/value-type-changed/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs107 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data34["default-changed"] !== undefined){
let data39 = data34["default-changed"];
const _errs109 = errors;
if(errors === _errs109){
if(typeof data39 === "string"){
if(func3(data39) < 1){
validate10.errors = [{instancePath:instancePath+"/acknowledge/default-changed",schemaPath:"#/properties/acknowledge/properties/default-changed/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/acknowledge/default-changed",schemaPath:"#/properties/acknowledge/properties/default-changed/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs109 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data34["safe-changed"] !== undefined){
let data40 = data34["safe-changed"];
const _errs111 = errors;
if(errors === _errs111){
if(typeof data40 === "string"){
if(func3(data40) < 1){
validate10.errors = [{instancePath:instancePath+"/acknowledge/safe-changed",schemaPath:"#/properties/acknowledge/properties/safe-changed/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/acknowledge/safe-changed",schemaPath:"#/properties/acknowledge/properties/safe-changed/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs111 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data34["key-renamed"] !== undefined){
let data41 = data34["key-renamed"];
const _errs113 = errors;
if(errors === _errs113){
if(typeof data41 === "string"){
if(func3(data41) < 1){
validate10.errors = [{instancePath:instancePath+"/acknowledge/key-renamed",schemaPath:"#/properties/acknowledge/properties/key-renamed/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/acknowledge/key-renamed",schemaPath:"#/properties/acknowledge/properties/key-renamed/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs113 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data34["key-reused"] !== undefined){
let data42 = data34["key-reused"];
const _errs115 = errors;
if(errors === _errs115){
if(typeof data42 === "string"){
if(func3(data42) < 1){
validate10.errors = [{instancePath:instancePath+"/acknowledge/key-reused",schemaPath:"#/properties/acknowledge/properties/key-reused/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/acknowledge/key-reused",schemaPath:"#/properties/acknowledge/properties/key-reused/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs115 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data34["expires-extended"] !== undefined){
let data43 = data34["expires-extended"];
const _errs117 = errors;
if(errors === _errs117){
if(typeof data43 === "string"){
if(func3(data43) < 1){
validate10.errors = [{instancePath:instancePath+"/acknowledge/expires-extended",schemaPath:"#/properties/acknowledge/properties/expires-extended/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/acknowledge/expires-extended",schemaPath:"#/properties/acknowledge/properties/expires-extended/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs117 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/acknowledge",schemaPath:"#/properties/acknowledge/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateSegment = validate29;
const schema45 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"segment.schema.json","title":"SegmentDefinition","type":"object","additionalProperties":false,"required":["if"],"properties":{"description":{"type":"string","minLength":1},"owner":{"anyOf":[{"$ref":"flag.schema.json#/definitions/owner"},{"type":"array","minItems":1,"items":{"$ref":"flag.schema.json#/definitions/owner"}}]},"if":{"allOf":[{"$ref":"flag.schema.json#/definitions/condition"}]}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate30.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "segment") || (key0 === "all")) || (key0 === "any")) || (key0 === "not"))){
const _errs2 = errors;
if(!(validate16(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
if(_errs1 === errors){
if(data.segment !== undefined){
let data1 = data.segment;
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err0 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/segment/" + i0,schemaPath:"#/properties/segment/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/segment/" + i0,schemaPath:"#/properties/segment/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.all !== undefined){
let data3 = data.all;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
if(data3.length < 1){
validate30.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate15(data3[i1], {instancePath:instancePath+"/all/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.any !== undefined){
let data5 = data.any;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length < 1){
validate30.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs16 = errors;
if(!(validate15(data5[i2], {instancePath:instancePath+"/any/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.not !== undefined){
const _errs17 = errors;
if(!(validate15(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="segment.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.if === undefined) && (missing0 = "if")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "owner")) || (key0 === "if"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined){
let data0 = data.description;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate29.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data1 = data.owner;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err0 = {instancePath:instancePath+"/owner",schemaPath:"flag.schema.json#/definitions/owner/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern0.test(data1)){
const err1 = {instancePath:instancePath+"/owner",schemaPath:"flag.schema.json#/definitions/owner/pattern",keyword:"pattern",params:{pattern: "^[^@\\s,][^\\s,]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/owner",schemaPath:"flag.schema.json#/definitions/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err4 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"flag.schema.json#/definitions/owner/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"flag.schema.json#/definitions/owner/pattern",keyword:"pattern",params:{pattern: "^[^@\\s,][^\\s,]*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"flag.schema.json#/definitions/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate29.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.if !== undefined){
const _errs14 = errors;
if(!(validate30(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const validatePolicy = validate36;
const schema49 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"policy.schema.json","title":"PolicyDefinition","type":"object","additionalProperties":false,"required":["environments"],"properties":{"environments":{"type":"array","minItems":1,"maxItems":50,"items":{"title":"PolicyEnvironment","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/definitions/environmentName"},"critical":{"type":"boolean"},"description":{"type":"string","minLength":1}}}},"teams":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"flag.schema.json#/definitions/owner"}},"types":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"release":{"$ref":"#/definitions/typePolicy"},"experiment":{"$ref":"#/definitions/typePolicy"},"ops":{"$ref":"#/definitions/typePolicy"},"kill-switch":{"$ref":"#/definitions/typePolicy"},"permission":{"$ref":"#/definitions/typePolicy"}}},"context":{"type":"object","minProperties":1,"maxProperties":1000,"propertyNames":{"$ref":"flag.schema.json#/definitions/attribute"},"additionalProperties":{"$ref":"#/definitions/contextAttribute"}},"lint":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"preset":{"enum":["recommended@1","strict@1","solo@1","import@1"]},"rules":{"type":"object","minProperties":1,"maxProperties":200,"additionalProperties":{"$ref":"#/definitions/ruleSetting"}},"suppressible":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1}},"longestException":{"type":"string","pattern":"^[1-9][0-9]{0,3}d$"},"freezes":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/definitions/freeze"}}}}},"definitions":{"environmentName":{"title":"EnvironmentName","type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":40},"attributeType":{"title":"AttributeType","enum":["string","number","boolean"]},"contextAttribute":{"title":"ContextAttribute","anyOf":[{"$ref":"#/definitions/attributeType"},{"title":"DescribedContextAttribute","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"$ref":"#/definitions/attributeType"},"description":{"type":"string","minLength":1}}}]},"typePolicy":{"title":"TypePolicy","type":"object","additionalProperties":false,"required":["lifespan"],"properties":{"lifespan":{"type":"string","pattern":"^[1-9][0-9]{0,3}d$"}}},"ruleSetting":{"title":"RuleSetting","anyOf":[{"type":"string"},{"title":"RuleOptions","type":"object","minProperties":1,"maxProperties":20,"additionalProperties":{"$ref":"#/definitions/ruleOption"}}]},"ruleOption":{"title":"RuleOption","anyOf":[{"type":"string"},{"type":"number"},{"type":"array","maxItems":1000,"items":{"type":["string","number"]}}]},"freeze":{"title":"FreezeDefinition","type":"object","additionalProperties":false,"required":["name","timeZone","from","to"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"timeZone":{"type":"string","minLength":1,"maxLength":60},"from":{"type":"string","minLength":1,"maxLength":20},"to":{"type":"string","minLength":1,"maxLength":20}}}}};
const schema50 = {"title":"EnvironmentName","type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":40};
const schema52 = {"title":"TypePolicy","type":"object","additionalProperties":false,"required":["lifespan"],"properties":{"lifespan":{"type":"string","pattern":"^[1-9][0-9]{0,3}d$"}}};
const schema63 = {"title":"FreezeDefinition","type":"object","additionalProperties":false,"required":["name","timeZone","from","to"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"timeZone":{"type":"string","minLength":1,"maxLength":60},"from":{"type":"string","minLength":1,"maxLength":20},"to":{"type":"string","minLength":1,"maxLength":20}}};
const pattern25 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern27 = new RegExp("^[1-9][0-9]{0,3}d$", "u");
const schema58 = {"title":"ContextAttribute","anyOf":[{"$ref":"#/definitions/attributeType"},{"title":"DescribedContextAttribute","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"$ref":"#/definitions/attributeType"},"description":{"type":"string","minLength":1}}}]};
const schema59 = {"title":"AttributeType","enum":["string","number","boolean"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((data === "string") || (data === "number")) || (data === "boolean"))){
const err0 = {instancePath,schemaPath:"#/definitions/attributeType/enum",keyword:"enum",params:{allowedValues: schema59.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "description"))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs5 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs6 = errors;
if(!(((data0 === "string") || (data0 === "number")) || (data0 === "boolean"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/attributeType/enum",keyword:"enum",params:{allowedValues: schema59.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.description !== undefined){
let data1 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/anyOf/1/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/anyOf/1/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate37.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema61 = {"title":"RuleSetting","anyOf":[{"type":"string"},{"title":"RuleOptions","type":"object","minProperties":1,"maxProperties":20,"additionalProperties":{"$ref":"#/definitions/ruleOption"}}]};
const schema62 = {"title":"RuleOption","anyOf":[{"type":"string"},{"type":"number"},{"type":"array","maxItems":1000,"items":{"type":["string","number"]}}]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err1 = {instancePath,schemaPath:"#/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
for(const key0 in data){
let data0 = data[key0];
const _errs6 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/ruleOption/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs11 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/ruleOption/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data0)){
if(data0.length > 1000){
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/ruleOption/anyOf/2/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid4 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs15 = errors;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err6 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/definitions/ruleOption/anyOf/2/items/type",keyword:"type",params:{type: schema62.anyOf[2].items.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/ruleOption/anyOf/2/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
}
}
if(!valid3){
const err8 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/ruleOption/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate39.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="policy.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.environments === undefined) && (missing0 = "environments")){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "environments") || (key0 === "teams")) || (key0 === "types")) || (key0 === "context")) || (key0 === "lint"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.environments !== undefined){
let data0 = data.environments;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 50){
validate36.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data0.length < 1){
validate36.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.name === undefined) && (missing1 = "name")){
validate36.errors = [{instancePath:instancePath+"/environments/" + i0,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((key1 === "name") || (key1 === "critical")) || (key1 === "description"))){
validate36.errors = [{instancePath:instancePath+"/environments/" + i0,schemaPath:"#/properties/environments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.name !== undefined){
let data2 = data1.name;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func3(data2) > 40){
validate36.errors = [{instancePath:instancePath+"/environments/" + i0+"/name",schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern25.test(data2)){
validate36.errors = [{instancePath:instancePath+"/environments/" + i0+"/name",schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/environments/" + i0+"/name",schemaPath:"#/definitions/environmentName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.critical !== undefined){
const _errs10 = errors;
if(typeof data1.critical !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/environments/" + i0+"/critical",schemaPath:"#/properties/environments/items/properties/critical/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.description !== undefined){
let data4 = data1.description;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func3(data4) < 1){
validate36.errors = [{instancePath:instancePath+"/environments/" + i0+"/description",schemaPath:"#/properties/environments/items/properties/description/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/environments/" + i0+"/description",schemaPath:"#/properties/environments/items/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/environments/" + i0,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.teams !== undefined){
let data5 = data.teams;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate36.errors = [{instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data5.length < 1){
validate36.errors = [{instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(func3(data6) < 1){
validate36.errors = [{instancePath:instancePath+"/teams/" + i1,schemaPath:"flag.schema.json#/definitions/owner/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate36.errors = [{instancePath:instancePath+"/teams/" + i1,schemaPath:"flag.schema.json#/definitions/owner/pattern",keyword:"pattern",params:{pattern: "^[^@\\s,][^\\s,]*$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/teams/" + i1,schemaPath:"flag.schema.json#/definitions/owner/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.types !== undefined){
let data7 = data.types;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
validate36.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data7){
if(!(((((key2 === "release") || (key2 === "experiment")) || (key2 === "ops")) || (key2 === "kill-switch")) || (key2 === "permission"))){
validate36.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data7.release !== undefined){
let data8 = data7.release;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.lifespan === undefined) && (missing2 = "lifespan")){
validate36.errors = [{instancePath:instancePath+"/types/release",schemaPath:"#/definitions/typePolicy/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs25 = errors;
for(const key3 in data8){
if(!(key3 === "lifespan")){
validate36.errors = [{instancePath:instancePath+"/types/release",schemaPath:"#/definitions/typePolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data8.lifespan !== undefined){
let data9 = data8.lifespan;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data9 === "string"){
if(!pattern27.test(data9)){
validate36.errors = [{instancePath:instancePath+"/types/release/lifespan",schemaPath:"#/definitions/typePolicy/properties/lifespan/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/types/release/lifespan",schemaPath:"#/definitions/typePolicy/properties/lifespan/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/types/release",schemaPath:"#/definitions/typePolicy/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.experiment !== undefined){
let data10 = data7.experiment;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if((data10.lifespan === undefined) && (missing3 = "lifespan")){
validate36.errors = [{instancePath:instancePath+"/types/experiment",schemaPath:"#/definitions/typePolicy/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs31 = errors;
for(const key4 in data10){
if(!(key4 === "lifespan")){
validate36.errors = [{instancePath:instancePath+"/types/experiment",schemaPath:"#/definitions/typePolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs31 === errors){
if(data10.lifespan !== undefined){
let data11 = data10.lifespan;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data11 === "string"){
if(!pattern27.test(data11)){
validate36.errors = [{instancePath:instancePath+"/types/experiment/lifespan",schemaPath:"#/definitions/typePolicy/properties/lifespan/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/types/experiment/lifespan",schemaPath:"#/definitions/typePolicy/properties/lifespan/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/types/experiment",schemaPath:"#/definitions/typePolicy/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.ops !== undefined){
let data12 = data7.ops;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing4;
if((data12.lifespan === undefined) && (missing4 = "lifespan")){
validate36.errors = [{instancePath:instancePath+"/types/ops",schemaPath:"#/definitions/typePolicy/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs37 = errors;
for(const key5 in data12){
if(!(key5 === "lifespan")){
validate36.errors = [{instancePath:instancePath+"/types/ops",schemaPath:"#/definitions/typePolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs37 === errors){
if(data12.lifespan !== undefined){
let data13 = data12.lifespan;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data13 === "string"){
if(!pattern27.test(data13)){
validate36.errors = [{instancePath:instancePath+"/types/ops/lifespan",schemaPath:"#/definitions/typePolicy/properties/lifespan/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/types/ops/lifespan",schemaPath:"#/definitions/typePolicy/properties/lifespan/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/types/ops",schemaPath:"#/definitions/typePolicy/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7["kill-switch"] !== undefined){
let data14 = data7["kill-switch"];
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing5;
if((data14.lifespan === undefined) && (missing5 = "lifespan")){
validate36.errors = [{instancePath:instancePath+"/types/kill-switch",schemaPath:"#/definitions/typePolicy/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs43 = errors;
for(const key6 in data14){
if(!(key6 === "lifespan")){
validate36.errors = [{instancePath:instancePath+"/types/kill-switch",schemaPath:"#/definitions/typePolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs43 === errors){
if(data14.lifespan !== undefined){
let data15 = data14.lifespan;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data15 === "string"){
if(!pattern27.test(data15)){
validate36.errors = [{instancePath:instancePath+"/types/kill-switch/lifespan",schemaPath:"#/definitions/typePolicy/properties/lifespan/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/types/kill-switch/lifespan",schemaPath:"#/definitions/typePolicy/properties/lifespan/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/types/kill-switch",schemaPath:"#/definitions/typePolicy/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.permission !== undefined){
let data16 = data7.permission;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing6;
if((data16.lifespan === undefined) && (missing6 = "lifespan")){
validate36.errors = [{instancePath:instancePath+"/types/permission",schemaPath:"#/definitions/typePolicy/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs49 = errors;
for(const key7 in data16){
if(!(key7 === "lifespan")){
validate36.errors = [{instancePath:instancePath+"/types/permission",schemaPath:"#/definitions/typePolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs49 === errors){
if(data16.lifespan !== undefined){
let data17 = data16.lifespan;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data17 === "string"){
if(!pattern27.test(data17)){
validate36.errors = [{instancePath:instancePath+"/types/permission/lifespan",schemaPath:"#/definitions/typePolicy/properties/lifespan/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/types/permission/lifespan",schemaPath:"#/definitions/typePolicy/properties/lifespan/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/types/permission",schemaPath:"#/definitions/typePolicy/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data18 = data.context;
const _errs52 = errors;
if(errors === _errs52){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 1000){
validate36.errors = [{instancePath:instancePath+"/context",schemaPath:"#/properties/context/maxProperties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
if(Object.keys(data18).length < 1){
validate36.errors = [{instancePath:instancePath+"/context",schemaPath:"#/properties/context/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key8 in data18){
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(typeof key8 === "string"){
if(func3(key8) > 100){
const err0 = {instancePath:instancePath+"/context",schemaPath:"flag.schema.json#/definitions/attribute/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key8};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern9.test(key8)){
const err1 = {instancePath:instancePath+"/context",schemaPath:"flag.schema.json#/definitions/attribute/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$"},propertyName:key8};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/context",schemaPath:"flag.schema.json#/definitions/attribute/type",keyword:"type",params:{type: "string"},propertyName:key8};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid17 = _errs54 === errors;
if(!valid17){
const err3 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate36.errors = vErrors;
return false;
break;
}
}
if(valid17){
for(const key9 in data18){
const _errs58 = errors;
if(!(validate37(data18[key9], {instancePath:instancePath+"/context/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key9,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid19 = _errs58 === errors;
if(!valid19){
break;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lint !== undefined){
let data20 = data.lint;
const _errs59 = errors;
if(errors === _errs59){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
validate36.errors = [{instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs61 = errors;
for(const key10 in data20){
if(!(((((key10 === "preset") || (key10 === "rules")) || (key10 === "suppressible")) || (key10 === "longestException")) || (key10 === "freezes"))){
validate36.errors = [{instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs61 === errors){
if(data20.preset !== undefined){
let data21 = data20.preset;
const _errs62 = errors;
if(!((((data21 === "recommended@1") || (data21 === "strict@1")) || (data21 === "solo@1")) || (data21 === "import@1"))){
validate36.errors = [{instancePath:instancePath+"/lint/preset",schemaPath:"#/properties/lint/properties/preset/enum",keyword:"enum",params:{allowedValues: schema49.properties.lint.properties.preset.enum}}];
return false;
}
var valid20 = _errs62 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data20.rules !== undefined){
let data22 = data20.rules;
const _errs63 = errors;
if(errors === _errs63){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 200){
validate36.errors = [{instancePath:instancePath+"/lint/rules",schemaPath:"#/properties/lint/properties/rules/maxProperties",keyword:"maxProperties",params:{limit: 200}}];
return false;
}
else {
if(Object.keys(data22).length < 1){
validate36.errors = [{instancePath:instancePath+"/lint/rules",schemaPath:"#/properties/lint/properties/rules/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key11 in data22){
const _errs66 = errors;
if(!(validate39(data22[key11], {instancePath:instancePath+"/lint/rules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid21 = _errs66 === errors;
if(!valid21){
break;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lint/rules",schemaPath:"#/properties/lint/properties/rules/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs63 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data20.suppressible !== undefined){
let data24 = data20.suppressible;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data24)){
if(data24.length > 200){
validate36.errors = [{instancePath:instancePath+"/lint/suppressible",schemaPath:"#/properties/lint/properties/suppressible/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid22 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
const _errs69 = errors;
if(errors === _errs69){
if(typeof data25 === "string"){
if(func3(data25) < 1){
validate36.errors = [{instancePath:instancePath+"/lint/suppressible/" + i2,schemaPath:"#/properties/lint/properties/suppressible/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lint/suppressible/" + i2,schemaPath:"#/properties/lint/properties/suppressible/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid22 = _errs69 === errors;
if(!valid22){
break;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lint/suppressible",schemaPath:"#/properties/lint/properties/suppressible/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid20 = _errs67 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data20.longestException !== undefined){
let data26 = data20.longestException;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data26 === "string"){
if(!pattern27.test(data26)){
validate36.errors = [{instancePath:instancePath+"/lint/longestException",schemaPath:"#/properties/lint/properties/longestException/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lint/longestException",schemaPath:"#/properties/lint/properties/longestException/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs71 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data20.freezes !== undefined){
let data27 = data20.freezes;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data27)){
if(data27.length > 100){
validate36.errors = [{instancePath:instancePath+"/lint/freezes",schemaPath:"#/properties/lint/properties/freezes/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data27.length < 1){
validate36.errors = [{instancePath:instancePath+"/lint/freezes",schemaPath:"#/properties/lint/properties/freezes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid23 = true;
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing7;
if(((((data28.name === undefined) && (missing7 = "name")) || ((data28.timeZone === undefined) && (missing7 = "timeZone"))) || ((data28.from === undefined) && (missing7 = "from"))) || ((data28.to === undefined) && (missing7 = "to"))){
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3,schemaPath:"#/definitions/freeze/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs78 = errors;
for(const key12 in data28){
if(!((((key12 === "name") || (key12 === "timeZone")) || (key12 === "from")) || (key12 === "to"))){
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3,schemaPath:"#/definitions/freeze/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs78 === errors){
if(data28.name !== undefined){
let data29 = data28.name;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data29 === "string"){
if(func3(data29) > 100){
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/name",schemaPath:"#/definitions/freeze/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func3(data29) < 1){
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/name",schemaPath:"#/definitions/freeze/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/name",schemaPath:"#/definitions/freeze/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs79 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data28.timeZone !== undefined){
let data30 = data28.timeZone;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data30 === "string"){
if(func3(data30) > 60){
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/timeZone",schemaPath:"#/definitions/freeze/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(func3(data30) < 1){
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/timeZone",schemaPath:"#/definitions/freeze/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/timeZone",schemaPath:"#/definitions/freeze/properties/timeZone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs81 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data28.from !== undefined){
let data31 = data28.from;
const _errs83 = errors;
if(errors === _errs83){
if(typeof data31 === "string"){
if(func3(data31) > 20){
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/from",schemaPath:"#/definitions/freeze/properties/from/maxLength",keyword:"maxLength",params:{limit: 20}}];
return false;
}
else {
if(func3(data31) < 1){
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/from",schemaPath:"#/definitions/freeze/properties/from/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/from",schemaPath:"#/definitions/freeze/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs83 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data28.to !== undefined){
let data32 = data28.to;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data32 === "string"){
if(func3(data32) > 20){
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/to",schemaPath:"#/definitions/freeze/properties/to/maxLength",keyword:"maxLength",params:{limit: 20}}];
return false;
}
else {
if(func3(data32) < 1){
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/to",schemaPath:"#/definitions/freeze/properties/to/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3+"/to",schemaPath:"#/definitions/freeze/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs85 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lint/freezes/" + i3,schemaPath:"#/definitions/freeze/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid23 = _errs75 === errors;
if(!valid23){
break;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lint/freezes",schemaPath:"#/properties/lint/properties/freezes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid20 = _errs73 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

export const validateBaseline = validate41;
const schema64 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"baseline.schema.json","title":"BaselineDefinition","type":"object","maxProperties":200,"additionalProperties":{"$ref":"#/definitions/keys"},"definitions":{"keys":{"title":"BaselineKeys","type":"array","minItems":1,"maxItems":20000,"items":{"type":"string","minLength":1,"maxLength":64}}}};
const schema65 = {"title":"BaselineKeys","type":"array","minItems":1,"maxItems":20000,"items":{"type":"string","minLength":1,"maxLength":64}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="baseline.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
validate41.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200}}];
return false;
}
else {
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
if(data0.length > 20000){
validate41.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/keys/maxItems",keyword:"maxItems",params:{limit: 20000}}];
return false;
}
else {
if(data0.length < 1){
validate41.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/keys/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 64){
validate41.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/definitions/keys/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data1) < 1){
validate41.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/definitions/keys/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/definitions/keys/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
