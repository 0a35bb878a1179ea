// Printed from schema.ts by "npm run gen". A validator that is compiled when it is wanted would need code from texts,
// which no browser's worker with a content security policy allows.
import { formats } from './formats.ts';
const check = validate21;
const schema6 = {"type":"object","properties":{"$schema":{"$ref":"#/definitions/part1"},"extends":{"$ref":"#/definitions/part3"},"include":{"$ref":"#/definitions/part2"},"exclude":{"$ref":"#/definitions/part2"},"drafts":{"$ref":"#/definitions/part4"},"checkFrom":{"$ref":"#/definitions/part5"},"protocol":{"$ref":"#/definitions/part36"},"newNote":{"$ref":"#/definitions/part38"},"rules":{"$ref":"#/definitions/part61"},"overrides":{"$ref":"#/definitions/part65"}},"additionalProperties":false,"definitions":{"part1":{"type":"string","minLength":1},"part2":{"type":"array","items":{"$ref":"#/definitions/part1"}},"part3":{"anyOf":[{"$ref":"#/definitions/part1"},{"$ref":"#/definitions/part2"}]},"part4":{"enum":["skip","relax","check"]},"part5":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"part6":{"enum":["en"]},"part7":{"type":"boolean"},"part8":{"enum":[1,2,3,4,5,6,"bold"]},"part9":{"type":"array","items":{"$ref":"#/definitions/part8"},"minItems":1,"uniqueItems":true},"part10":{"type":"string","minLength":1,"maxLength":200},"part11":{"type":"array","items":{"$ref":"#/definitions/part10"},"minItems":1},"part12":{"anyOf":[{"$ref":"#/definitions/part10"},{"$ref":"#/definitions/part11"}]},"part13":{"enum":["numbered","by-date"]},"part14":{"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"},"required":{"$ref":"#/definitions/part7"},"repeatable":{"$ref":"#/definitions/part7"},"after":{"$ref":"#/definitions/part1"}},"additionalProperties":false},"part15":{"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part14"}},"part16":{"enum":["string","integer","number","boolean","date","time"]},"part17":{"type":"object","properties":{"type":{"$ref":"#/definitions/part16"},"values":{"$ref":"#/definitions/part2"},"aliases":{"$ref":"#/definitions/part2"},"required":{"$ref":"#/definitions/part7"},"expected":{"$ref":"#/definitions/part7"},"description":{"$ref":"#/definitions/part1"}},"additionalProperties":false},"part18":{"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part17"}},"part19":{"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"}},"additionalProperties":false},"part20":{"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part19"}},"part21":{"type":"number"},"part22":{"type":"integer","minimum":1},"part23":{"type":"object","properties":{"from":{"$ref":"#/definitions/part21"},"label":{"$ref":"#/definitions/part1"}},"additionalProperties":false,"required":["from","label"]},"part24":{"type":"array","items":{"$ref":"#/definitions/part23"}},"part25":{"type":"object","properties":{"item":{"$ref":"#/definitions/part22"},"max":{"$ref":"#/definitions/part21"}},"additionalProperties":false,"required":["item","max"]},"part26":{"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"},"min":{"$ref":"#/definitions/part21"},"max":{"$ref":"#/definitions/part21"},"decimals":{"$ref":"#/definitions/part7"},"higherIsBetter":{"$ref":"#/definitions/part7"},"items":{"$ref":"#/definitions/part22"},"reliableChange":{"$ref":"#/definitions/part21"},"bands":{"$ref":"#/definitions/part24"},"safetyItem":{"$ref":"#/definitions/part25"}},"additionalProperties":false},"part27":{"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part26"}},"part28":{"type":"string","maxLength":80,"pattern":"^[\\p{L}\\p{N}'’-]+\\*?( [\\p{L}\\p{N}'’-]+\\*?)*$"},"part29":{"type":"array","items":{"$ref":"#/definitions/part28"}},"part30":{"type":"object","properties":{"homework":{"$ref":"#/definitions/part29"},"carried-over":{"$ref":"#/definitions/part29"},"opening":{"$ref":"#/definitions/part29"},"mood":{"$ref":"#/definitions/part29"},"link":{"$ref":"#/definitions/part29"},"ending":{"$ref":"#/definitions/part29"},"contract":{"$ref":"#/definitions/part29"},"rise":{"$ref":"#/definitions/part29"},"plan-change":{"$ref":"#/definitions/part29"},"pause":{"$ref":"#/definitions/part29"},"not-held":{"$ref":"#/definitions/part29"},"handover":{"$ref":"#/definitions/part29"},"risk":{"$ref":"#/definitions/part29"}},"additionalProperties":false},"part31":{"type":"string","pattern":"^(?:[+]?[(]?\\d(?:[ ().\\/-]{0,3}\\d){2,18}|(?:https?:\\/\\/)?(?:[A-Za-z\\d-]{1,63}\\.){1,6}[A-Za-z]{2,24}(?:\\/[^\\s?#]{0,200})?|[^\\s@\\/]{1,64}@(?:[A-Za-z\\d-]{1,63}\\.){1,6}[A-Za-z]{2,24})$"},"part32":{"type":"array","items":{"$ref":"#/definitions/part31"}},"part33":{"type":"object","properties":{"allow":{"$ref":"#/definitions/part32"}},"additionalProperties":false},"part34":{"type":"string","format":"regex","pattern":"^\\^.*\\$$"},"part35":{"type":"object","properties":{"client":{"$ref":"#/definitions/part34"},"clinician":{"$ref":"#/definitions/part34"},"member":{"$ref":"#/definitions/part34"},"homework":{"$ref":"#/definitions/part34"}},"additionalProperties":false},"part36":{"type":"object","properties":{"language":{"$ref":"#/definitions/part6"},"order":{"$ref":"#/definitions/part7"},"headings":{"$ref":"#/definitions/part9"},"fromPath":{"$ref":"#/definitions/part12"},"labelledLines":{"$ref":"#/definitions/part7"},"session":{"$ref":"#/definitions/part13"},"sections":{"$ref":"#/definitions/part15"},"fields":{"$ref":"#/definitions/part18"},"problemAreas":{"$ref":"#/definitions/part20"},"tags":{"$ref":"#/definitions/part2"},"measures":{"$ref":"#/definitions/part27"},"words":{"$ref":"#/definitions/part30"},"privacy":{"$ref":"#/definitions/part33"},"codes":{"$ref":"#/definitions/part35"}},"additionalProperties":false},"part37":{"type":"string","minLength":1,"maxLength":200,"pattern":"^(?![.]{1,2}\\/)(?!.*\\/[.]{0,2}\\/)(?!\\/)(?=(?:.*\\/)?[^\\/]*\\{(?:session|date)\\}[^\\/]*$)(?:[^{}\\\\:*?\"<>|\\u0000-\\u001f]|\\{(?:code|session|date|episode)\\}){1,200}[.](?:md|markdown)$","examples":["{code}/s{session}.ipt.md"]},"part38":{"type":"object","properties":{"path":{"$ref":"#/definitions/part37"}},"additionalProperties":false},"part39":{"enum":["error","warning","info","hint","off"]},"part40":{"type":"object","properties":{"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false},"part41":{"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part40"}],"minItems":1,"maxItems":2,"additionalItems":false},"part42":{"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part41"}]},"part43":{"type":"integer","minimum":0},"part44":{"type":"object","properties":{"days":{"$ref":"#/definitions/part43"},"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false},"part45":{"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part44"}],"minItems":1,"maxItems":2,"additionalItems":false},"part46":{"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part45"}]},"part47":{"type":"object","properties":{"words":{"$ref":"#/definitions/part22"},"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false},"part48":{"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part47"}],"minItems":1,"maxItems":2,"additionalItems":false},"part49":{"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part48"}]},"part50":{"type":"object","properties":{"members":{"$ref":"#/definitions/part22"},"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false},"part51":{"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part50"}],"minItems":1,"maxItems":2,"additionalItems":false},"part52":{"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part51"}]},"part53":{"type":"object","properties":{"term":{"$ref":"#/definitions/part1"},"instead":{"$ref":"#/definitions/part1"}},"additionalProperties":false,"required":["term","instead"]},"part54":{"type":"array","items":{"$ref":"#/definitions/part53"}},"part55":{"type":"object","properties":{"terms":{"$ref":"#/definitions/part54"},"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false},"part56":{"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part55"}],"minItems":1,"maxItems":2,"additionalItems":false},"part57":{"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part56"}]},"part58":{"type":"object","properties":{"days":{"$ref":"#/definitions/part22"},"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false},"part59":{"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part58"}],"minItems":1,"maxItems":2,"additionalItems":false},"part60":{"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part59"}]},"part61":{"type":"object","properties":{"no-sections":{"$ref":"#/definitions/part42"},"missing-section":{"$ref":"#/definitions/part42"},"empty-note":{"$ref":"#/definitions/part42"},"empty-section":{"$ref":"#/definitions/part42"},"section-order":{"$ref":"#/definitions/part42"},"duplicate-section":{"$ref":"#/definitions/part42"},"section-level":{"$ref":"#/definitions/part42"},"misspelled-section":{"$ref":"#/definitions/part42"},"leftover-placeholder":{"$ref":"#/definitions/part42"},"duplicate-homework-id":{"$ref":"#/definitions/part42"},"missing-problem-area":{"$ref":"#/definitions/part42"},"unknown-problem-area":{"$ref":"#/definitions/part42"},"undecided-problem-area":{"$ref":"#/definitions/part42"},"problem-area-mismatch":{"$ref":"#/definitions/part42"},"too-many-problem-areas":{"$ref":"#/definitions/part42"},"unknown-tag":{"$ref":"#/definitions/part42"},"unknown-dispute-stage":{"$ref":"#/definitions/part42"},"missing-front-matter":{"$ref":"#/definitions/part42"},"invalid-front-matter":{"$ref":"#/definitions/part42"},"missing-field":{"$ref":"#/definitions/part42"},"expected-field":{"$ref":"#/definitions/part42"},"invalid-field":{"$ref":"#/definitions/part42"},"unknown-field":{"$ref":"#/definitions/part42"},"phase-session-mismatch":{"$ref":"#/definitions/part42"},"session-beyond-plan":{"$ref":"#/definitions/part42"},"end-before-start":{"$ref":"#/definitions/part42"},"date-in-future":{"$ref":"#/definitions/part42"},"unsigned":{"$ref":"#/definitions/part46"},"signed-before-session":{"$ref":"#/definitions/part42"},"awaiting-cosignature":{"$ref":"#/definitions/part46"},"stale-draft":{"$ref":"#/definitions/part46"},"telehealth-location":{"$ref":"#/definitions/part42"},"date-against-file":{"$ref":"#/definitions/part42"},"cpt-time-mismatch":{"$ref":"#/definitions/part42"},"cpt-format-mismatch":{"$ref":"#/definitions/part42"},"diagnosis-format":{"$ref":"#/definitions/part42"},"invalid-measure":{"$ref":"#/definitions/part42"},"unknown-measure":{"$ref":"#/definitions/part42"},"safety-item-without-risk":{"$ref":"#/definitions/part42"},"thin-risk":{"$ref":"#/definitions/part49"},"possible-identifier":{"$ref":"#/definitions/part42"},"named-person":{"$ref":"#/definitions/part42"},"duplicate-member":{"$ref":"#/definitions/part42"},"group-without-member-lines":{"$ref":"#/definitions/part42"},"other-member-in-member-line":{"$ref":"#/definitions/part42"},"group-size":{"$ref":"#/definitions/part52"},"wording":{"$ref":"#/definitions/part57"},"changed-after-signing":{"$ref":"#/definitions/part42"},"invalid-addendum":{"$ref":"#/definitions/part42"},"homework-not-reviewed":{"$ref":"#/definitions/part42"},"session-gap":{"$ref":"#/definitions/part42"},"duplicate-session":{"$ref":"#/definitions/part42"},"dates-out-of-order":{"$ref":"#/definitions/part42"},"phase-backwards":{"$ref":"#/definitions/part42"},"focus-changed":{"$ref":"#/definitions/part42"},"contract-missing":{"$ref":"#/definitions/part42"},"ending-not-raised":{"$ref":"#/definitions/part42"},"measures-stale":{"$ref":"#/definitions/part42"},"symptoms-rising":{"$ref":"#/definitions/part42"},"risk-not-revisited":{"$ref":"#/definitions/part42"},"copied-forward":{"$ref":"#/definitions/part42"},"no-mood-event-link":{"$ref":"#/definitions/part42"},"foreign-client":{"$ref":"#/definitions/part42"},"planned-sessions-changed":{"$ref":"#/definitions/part42"},"long-pause":{"$ref":"#/definitions/part60"},"clinician-changed":{"$ref":"#/definitions/part42"},"member-not-listed":{"$ref":"#/definitions/part42"},"directive":{"$ref":"#/definitions/part42"}},"additionalProperties":false},"part62":{"type":["string","number","boolean"]},"part63":{"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part62"}},"part64":{"type":"object","properties":{"files":{"$ref":"#/definitions/part2"},"when":{"$ref":"#/definitions/part63"},"rules":{"$ref":"#/definitions/part61"},"drafts":{"$ref":"#/definitions/part4"}},"additionalProperties":false},"part65":{"type":"array","items":{"$ref":"#/definitions/part64"}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"string","minLength":1};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"anyOf":[{"$ref":"#/definitions/part1"},{"$ref":"#/definitions/part2"}]};
const schema9 = {"type":"array","items":{"$ref":"#/definitions/part1"}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"enum":["skip","relax","check"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "skip") || (data === "relax")) || (data === "check"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema10.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","properties":{"language":{"$ref":"#/definitions/part6"},"order":{"$ref":"#/definitions/part7"},"headings":{"$ref":"#/definitions/part9"},"fromPath":{"$ref":"#/definitions/part12"},"labelledLines":{"$ref":"#/definitions/part7"},"session":{"$ref":"#/definitions/part13"},"sections":{"$ref":"#/definitions/part15"},"fields":{"$ref":"#/definitions/part18"},"problemAreas":{"$ref":"#/definitions/part20"},"tags":{"$ref":"#/definitions/part2"},"measures":{"$ref":"#/definitions/part27"},"words":{"$ref":"#/definitions/part30"},"privacy":{"$ref":"#/definitions/part33"},"codes":{"$ref":"#/definitions/part35"}},"additionalProperties":false};
const schema13 = {"enum":["en"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === "en")){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema13.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"boolean"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"array","items":{"$ref":"#/definitions/part8"},"minItems":1,"uniqueItems":true};
const schema16 = {"enum":[1,2,3,4,5,6,"bold"]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((data === 1) || (data === 2)) || (data === 3)) || (data === 4)) || (data === 5)) || (data === 6)) || (data === "bold"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema16.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const func0 = require("ajv/dist/runtime/equal").default;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema17 = {"anyOf":[{"$ref":"#/definitions/part10"},{"$ref":"#/definitions/part11"}]};
const schema18 = {"type":"string","minLength":1,"maxLength":200};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"array","items":{"$ref":"#/definitions/part10"},"minItems":1};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
validate45.errors = vErrors;
return errors === 0;
}

const schema20 = {"enum":["numbered","by-date"]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "numbered") || (data === "by-date"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part14"}};
const schema22 = {"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"},"required":{"$ref":"#/definitions/part7"},"repeatable":{"$ref":"#/definitions/part7"},"after":{"$ref":"#/definitions/part1"}},"additionalProperties":false};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "aliases")) || (key0 === "required")) || (key0 === "repeatable")) || (key0 === "after"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate26(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(!(validate39(data.required, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.repeatable !== undefined){
if(!(validate39(data.repeatable, {instancePath:instancePath+"/repeatable",parentData:data,parentDataProperty:"repeatable",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate22(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate56(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part17"}};
const schema24 = {"type":"object","properties":{"type":{"$ref":"#/definitions/part16"},"values":{"$ref":"#/definitions/part2"},"aliases":{"$ref":"#/definitions/part2"},"required":{"$ref":"#/definitions/part7"},"expected":{"$ref":"#/definitions/part7"},"description":{"$ref":"#/definitions/part1"}},"additionalProperties":false};
const schema25 = {"enum":["string","integer","number","boolean","date","time"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "string") || (data === "integer")) || (data === "number")) || (data === "boolean")) || (data === "date")) || (data === "time"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "values")) || (key0 === "aliases")) || (key0 === "required")) || (key0 === "expected")) || (key0 === "description"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate66(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
if(!(validate26(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate26(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(!(validate39(data.required, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
if(!(validate39(data.expected, {instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate22(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate65(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part19"}};
const schema27 = {"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"}},"additionalProperties":false};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "title") || (key0 === "aliases"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate26(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate76(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part26"}};
const schema29 = {"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"},"min":{"$ref":"#/definitions/part21"},"max":{"$ref":"#/definitions/part21"},"decimals":{"$ref":"#/definitions/part7"},"higherIsBetter":{"$ref":"#/definitions/part7"},"items":{"$ref":"#/definitions/part22"},"reliableChange":{"$ref":"#/definitions/part21"},"bands":{"$ref":"#/definitions/part24"},"safetyItem":{"$ref":"#/definitions/part25"}},"additionalProperties":false};
const schema30 = {"type":"number"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"integer","minimum":1};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate91.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"array","items":{"$ref":"#/definitions/part23"}};
const schema33 = {"type":"object","properties":{"from":{"$ref":"#/definitions/part21"},"label":{"$ref":"#/definitions/part1"}},"additionalProperties":false,"required":["from","label"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "label"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate86(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate95(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","properties":{"item":{"$ref":"#/definitions/part22"},"max":{"$ref":"#/definitions/part21"}},"additionalProperties":false,"required":["item","max"]};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.item === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.max === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "item") || (key0 === "max"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.item !== undefined){
if(!(validate91(data.item, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate86(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate26(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
if(!(validate86(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate86(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.decimals !== undefined){
if(!(validate39(data.decimals, {instancePath:instancePath+"/decimals",parentData:data,parentDataProperty:"decimals",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.higherIsBetter !== undefined){
if(!(validate39(data.higherIsBetter, {instancePath:instancePath+"/higherIsBetter",parentData:data,parentDataProperty:"higherIsBetter",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
if(!(validate91(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.reliableChange !== undefined){
if(!(validate86(data.reliableChange, {instancePath:instancePath+"/reliableChange",parentData:data,parentDataProperty:"reliableChange",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.bands !== undefined){
if(!(validate94(data.bands, {instancePath:instancePath+"/bands",parentData:data,parentDataProperty:"bands",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.safetyItem !== undefined){
if(!(validate100(data.safetyItem, {instancePath:instancePath+"/safetyItem",parentData:data,parentDataProperty:"safetyItem",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate83(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"homework":{"$ref":"#/definitions/part29"},"carried-over":{"$ref":"#/definitions/part29"},"opening":{"$ref":"#/definitions/part29"},"mood":{"$ref":"#/definitions/part29"},"link":{"$ref":"#/definitions/part29"},"ending":{"$ref":"#/definitions/part29"},"contract":{"$ref":"#/definitions/part29"},"rise":{"$ref":"#/definitions/part29"},"plan-change":{"$ref":"#/definitions/part29"},"pause":{"$ref":"#/definitions/part29"},"not-held":{"$ref":"#/definitions/part29"},"handover":{"$ref":"#/definitions/part29"},"risk":{"$ref":"#/definitions/part29"}},"additionalProperties":false};
const schema36 = {"type":"array","items":{"$ref":"#/definitions/part28"}};
const schema37 = {"type":"string","maxLength":80,"pattern":"^[\\p{L}\\p{N}'’-]+\\*?( [\\p{L}\\p{N}'’-]+\\*?)*$"};
const pattern1 = new RegExp("^[\\p{L}\\p{N}'’-]+\\*?( [\\p{L}\\p{N}'’-]+\\*?)*$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}'’-]+\\*?( [\\p{L}\\p{N}'’-]+\\*?)*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate108(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema35.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.homework !== undefined){
if(!(validate107(data.homework, {instancePath:instancePath+"/homework",parentData:data,parentDataProperty:"homework",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data["carried-over"] !== undefined){
if(!(validate107(data["carried-over"], {instancePath:instancePath+"/carried-over",parentData:data,parentDataProperty:"carried-over",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.opening !== undefined){
if(!(validate107(data.opening, {instancePath:instancePath+"/opening",parentData:data,parentDataProperty:"opening",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.mood !== undefined){
if(!(validate107(data.mood, {instancePath:instancePath+"/mood",parentData:data,parentDataProperty:"mood",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.link !== undefined){
if(!(validate107(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.ending !== undefined){
if(!(validate107(data.ending, {instancePath:instancePath+"/ending",parentData:data,parentDataProperty:"ending",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.contract !== undefined){
if(!(validate107(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.rise !== undefined){
if(!(validate107(data.rise, {instancePath:instancePath+"/rise",parentData:data,parentDataProperty:"rise",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data["plan-change"] !== undefined){
if(!(validate107(data["plan-change"], {instancePath:instancePath+"/plan-change",parentData:data,parentDataProperty:"plan-change",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.pause !== undefined){
if(!(validate107(data.pause, {instancePath:instancePath+"/pause",parentData:data,parentDataProperty:"pause",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data["not-held"] !== undefined){
if(!(validate107(data["not-held"], {instancePath:instancePath+"/not-held",parentData:data,parentDataProperty:"not-held",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.handover !== undefined){
if(!(validate107(data.handover, {instancePath:instancePath+"/handover",parentData:data,parentDataProperty:"handover",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.risk !== undefined){
if(!(validate107(data.risk, {instancePath:instancePath+"/risk",parentData:data,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","properties":{"allow":{"$ref":"#/definitions/part32"}},"additionalProperties":false};
const schema39 = {"type":"array","items":{"$ref":"#/definitions/part31"}};
const schema40 = {"type":"string","pattern":"^(?:[+]?[(]?\\d(?:[ ().\\/-]{0,3}\\d){2,18}|(?:https?:\\/\\/)?(?:[A-Za-z\\d-]{1,63}\\.){1,6}[A-Za-z]{2,24}(?:\\/[^\\s?#]{0,200})?|[^\\s@\\/]{1,64}@(?:[A-Za-z\\d-]{1,63}\\.){1,6}[A-Za-z]{2,24})$"};
const pattern2 = new RegExp("^(?:[+]?[(]?\\d(?:[ ().\\/-]{0,3}\\d){2,18}|(?:https?:\\/\\/)?(?:[A-Za-z\\d-]{1,63}\\.){1,6}[A-Za-z]{2,24}(?:\\/[^\\s?#]{0,200})?|[^\\s@\\/]{1,64}@(?:[A-Za-z\\d-]{1,63}\\.){1,6}[A-Za-z]{2,24})$", "u");

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[+]?[(]?\\d(?:[ ().\\/-]{0,3}\\d){2,18}|(?:https?:\\/\\/)?(?:[A-Za-z\\d-]{1,63}\\.){1,6}[A-Za-z]{2,24}(?:\\/[^\\s?#]{0,200})?|[^\\s@\\/]{1,64}@(?:[A-Za-z\\d-]{1,63}\\.){1,6}[A-Za-z]{2,24})$"}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate126(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "allow")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allow !== undefined){
if(!(validate125(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","properties":{"client":{"$ref":"#/definitions/part34"},"clinician":{"$ref":"#/definitions/part34"},"member":{"$ref":"#/definitions/part34"},"homework":{"$ref":"#/definitions/part34"}},"additionalProperties":false};
const schema42 = {"type":"string","format":"regex","pattern":"^\\^.*\\$$"};
const formats0 = formats.regex;
const pattern3 = new RegExp("^\\^.*\\$$", "u");

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\^.*\\$$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "regex"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "client") || (key0 === "clinician")) || (key0 === "member")) || (key0 === "homework"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.client !== undefined){
if(!(validate131(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.clinician !== undefined){
if(!(validate131(data.clinician, {instancePath:instancePath+"/clinician",parentData:data,parentDataProperty:"clinician",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.member !== undefined){
if(!(validate131(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.homework !== undefined){
if(!(validate131(data.homework, {instancePath:instancePath+"/homework",parentData:data,parentDataProperty:"homework",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.language !== undefined){
if(!(validate37(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
if(!(validate39(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.headings !== undefined){
if(!(validate41(data.headings, {instancePath:instancePath+"/headings",parentData:data,parentDataProperty:"headings",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.fromPath !== undefined){
if(!(validate45(data.fromPath, {instancePath:instancePath+"/fromPath",parentData:data,parentDataProperty:"fromPath",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.labelledLines !== undefined){
if(!(validate39(data.labelledLines, {instancePath:instancePath+"/labelledLines",parentData:data,parentDataProperty:"labelledLines",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.session !== undefined){
if(!(validate53(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.sections !== undefined){
if(!(validate55(data.sections, {instancePath:instancePath+"/sections",parentData:data,parentDataProperty:"sections",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
if(!(validate64(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.problemAreas !== undefined){
if(!(validate75(data.problemAreas, {instancePath:instancePath+"/problemAreas",parentData:data,parentDataProperty:"problemAreas",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate26(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate82(data.measures, {instancePath:instancePath+"/measures",parentData:data,parentDataProperty:"measures",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.words !== undefined){
if(!(validate106(data.words, {instancePath:instancePath+"/words",parentData:data,parentDataProperty:"words",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.privacy !== undefined){
if(!(validate124(data.privacy, {instancePath:instancePath+"/privacy",parentData:data,parentDataProperty:"privacy",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
if(!(validate130(data.codes, {instancePath:instancePath+"/codes",parentData:data,parentDataProperty:"codes",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","properties":{"path":{"$ref":"#/definitions/part37"}},"additionalProperties":false};
const schema44 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^(?![.]{1,2}\\/)(?!.*\\/[.]{0,2}\\/)(?!\\/)(?=(?:.*\\/)?[^\\/]*\\{(?:session|date)\\}[^\\/]*$)(?:[^{}\\\\:*?\"<>|\\u0000-\\u001f]|\\{(?:code|session|date|episode)\\}){1,200}[.](?:md|markdown)$","examples":["{code}/s{session}.ipt.md"]};
const pattern4 = new RegExp("^(?![.]{1,2}\\/)(?!.*\\/[.]{0,2}\\/)(?!\\/)(?=(?:.*\\/)?[^\\/]*\\{(?:session|date)\\}[^\\/]*$)(?:[^{}\\\\:*?\"<>|\\u0000-\\u001f]|\\{(?:code|session|date|episode)\\}){1,200}[.](?:md|markdown)$", "u");

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?![.]{1,2}\\/)(?!.*\\/[.]{0,2}\\/)(?!\\/)(?=(?:.*\\/)?[^\\/]*\\{(?:session|date)\\}[^\\/]*$)(?:[^{}\\\\:*?\"<>|\\u0000-\\u001f]|\\{(?:code|session|date|episode)\\}){1,200}[.](?:md|markdown)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "path")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate139(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","properties":{"no-sections":{"$ref":"#/definitions/part42"},"missing-section":{"$ref":"#/definitions/part42"},"empty-note":{"$ref":"#/definitions/part42"},"empty-section":{"$ref":"#/definitions/part42"},"section-order":{"$ref":"#/definitions/part42"},"duplicate-section":{"$ref":"#/definitions/part42"},"section-level":{"$ref":"#/definitions/part42"},"misspelled-section":{"$ref":"#/definitions/part42"},"leftover-placeholder":{"$ref":"#/definitions/part42"},"duplicate-homework-id":{"$ref":"#/definitions/part42"},"missing-problem-area":{"$ref":"#/definitions/part42"},"unknown-problem-area":{"$ref":"#/definitions/part42"},"undecided-problem-area":{"$ref":"#/definitions/part42"},"problem-area-mismatch":{"$ref":"#/definitions/part42"},"too-many-problem-areas":{"$ref":"#/definitions/part42"},"unknown-tag":{"$ref":"#/definitions/part42"},"unknown-dispute-stage":{"$ref":"#/definitions/part42"},"missing-front-matter":{"$ref":"#/definitions/part42"},"invalid-front-matter":{"$ref":"#/definitions/part42"},"missing-field":{"$ref":"#/definitions/part42"},"expected-field":{"$ref":"#/definitions/part42"},"invalid-field":{"$ref":"#/definitions/part42"},"unknown-field":{"$ref":"#/definitions/part42"},"phase-session-mismatch":{"$ref":"#/definitions/part42"},"session-beyond-plan":{"$ref":"#/definitions/part42"},"end-before-start":{"$ref":"#/definitions/part42"},"date-in-future":{"$ref":"#/definitions/part42"},"unsigned":{"$ref":"#/definitions/part46"},"signed-before-session":{"$ref":"#/definitions/part42"},"awaiting-cosignature":{"$ref":"#/definitions/part46"},"stale-draft":{"$ref":"#/definitions/part46"},"telehealth-location":{"$ref":"#/definitions/part42"},"date-against-file":{"$ref":"#/definitions/part42"},"cpt-time-mismatch":{"$ref":"#/definitions/part42"},"cpt-format-mismatch":{"$ref":"#/definitions/part42"},"diagnosis-format":{"$ref":"#/definitions/part42"},"invalid-measure":{"$ref":"#/definitions/part42"},"unknown-measure":{"$ref":"#/definitions/part42"},"safety-item-without-risk":{"$ref":"#/definitions/part42"},"thin-risk":{"$ref":"#/definitions/part49"},"possible-identifier":{"$ref":"#/definitions/part42"},"named-person":{"$ref":"#/definitions/part42"},"duplicate-member":{"$ref":"#/definitions/part42"},"group-without-member-lines":{"$ref":"#/definitions/part42"},"other-member-in-member-line":{"$ref":"#/definitions/part42"},"group-size":{"$ref":"#/definitions/part52"},"wording":{"$ref":"#/definitions/part57"},"changed-after-signing":{"$ref":"#/definitions/part42"},"invalid-addendum":{"$ref":"#/definitions/part42"},"homework-not-reviewed":{"$ref":"#/definitions/part42"},"session-gap":{"$ref":"#/definitions/part42"},"duplicate-session":{"$ref":"#/definitions/part42"},"dates-out-of-order":{"$ref":"#/definitions/part42"},"phase-backwards":{"$ref":"#/definitions/part42"},"focus-changed":{"$ref":"#/definitions/part42"},"contract-missing":{"$ref":"#/definitions/part42"},"ending-not-raised":{"$ref":"#/definitions/part42"},"measures-stale":{"$ref":"#/definitions/part42"},"symptoms-rising":{"$ref":"#/definitions/part42"},"risk-not-revisited":{"$ref":"#/definitions/part42"},"copied-forward":{"$ref":"#/definitions/part42"},"no-mood-event-link":{"$ref":"#/definitions/part42"},"foreign-client":{"$ref":"#/definitions/part42"},"planned-sessions-changed":{"$ref":"#/definitions/part42"},"long-pause":{"$ref":"#/definitions/part60"},"clinician-changed":{"$ref":"#/definitions/part42"},"member-not-listed":{"$ref":"#/definitions/part42"},"directive":{"$ref":"#/definitions/part42"}},"additionalProperties":false};
const schema46 = {"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part41"}]};
const schema47 = {"enum":["error","warning","info","hint","off"]};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "error") || (data === "warning")) || (data === "info")) || (data === "hint")) || (data === "off"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema47.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part40"}],"minItems":1,"maxItems":2,"additionalItems":false};
const schema49 = {"type":"object","properties":{"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "from")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate34(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(!(len0 <= 2)){
const err2 = {instancePath,schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data.length;
if(len1 > 0){
if(!(validate144(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(len1 > 1){
if(!(validate148(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
validate143.errors = vErrors;
return errors === 0;
}

const schema50 = {"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part45"}]};
const schema51 = {"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part44"}],"minItems":1,"maxItems":2,"additionalItems":false};
const schema52 = {"type":"object","properties":{"days":{"$ref":"#/definitions/part43"},"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false};
const schema53 = {"type":"integer","minimum":0};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate184.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "days") || (key0 === "from"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.days !== undefined){
if(!(validate184(data.days, {instancePath:instancePath+"/days",parentData:data,parentDataProperty:"days",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate34(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(!(len0 <= 2)){
const err2 = {instancePath,schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data.length;
if(len1 > 0){
if(!(validate144(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(len1 > 1){
if(!(validate183(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate181(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
validate179.errors = vErrors;
return errors === 0;
}

const schema54 = {"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part48"}]};
const schema55 = {"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part47"}],"minItems":1,"maxItems":2,"additionalItems":false};
const schema56 = {"type":"object","properties":{"words":{"$ref":"#/definitions/part22"},"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "words") || (key0 === "from"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.words !== undefined){
if(!(validate91(data.words, {instancePath:instancePath+"/words",parentData:data,parentDataProperty:"words",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate34(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(!(len0 <= 2)){
const err2 = {instancePath,schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data.length;
if(len1 > 0){
if(!(validate144(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(len1 > 1){
if(!(validate205(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
validate201.errors = vErrors;
return errors === 0;
}

const schema57 = {"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part51"}]};
const schema58 = {"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part50"}],"minItems":1,"maxItems":2,"additionalItems":false};
const schema59 = {"type":"object","properties":{"members":{"$ref":"#/definitions/part22"},"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "members") || (key0 === "from"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.members !== undefined){
if(!(validate91(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate34(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(!(len0 <= 2)){
const err2 = {instancePath,schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data.length;
if(len1 > 0){
if(!(validate144(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(len1 > 1){
if(!(validate220(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate218(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
validate216.errors = vErrors;
return errors === 0;
}

const schema60 = {"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part56"}]};
const schema61 = {"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part55"}],"minItems":1,"maxItems":2,"additionalItems":false};
const schema62 = {"type":"object","properties":{"terms":{"$ref":"#/definitions/part54"},"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false};
const schema63 = {"type":"array","items":{"$ref":"#/definitions/part53"}};
const schema64 = {"type":"object","properties":{"term":{"$ref":"#/definitions/part1"},"instead":{"$ref":"#/definitions/part1"}},"additionalProperties":false,"required":["term","instead"]};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.instead === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instead"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "term") || (key0 === "instead"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.term !== undefined){
if(!(validate22(data.term, {instancePath:instancePath+"/term",parentData:data,parentDataProperty:"term",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.instead !== undefined){
if(!(validate22(data.instead, {instancePath:instancePath+"/instead",parentData:data,parentDataProperty:"instead",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate232(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "terms") || (key0 === "from"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.terms !== undefined){
if(!(validate231(data.terms, {instancePath:instancePath+"/terms",parentData:data,parentDataProperty:"terms",rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate34(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(!(len0 <= 2)){
const err2 = {instancePath,schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data.length;
if(len1 > 0){
if(!(validate144(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(len1 > 1){
if(!(validate230(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate228(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
validate226.errors = vErrors;
return errors === 0;
}

const schema65 = {"anyOf":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part59"}]};
const schema66 = {"type":"array","items":[{"$ref":"#/definitions/part39"},{"$ref":"#/definitions/part58"}],"minItems":1,"maxItems":2,"additionalItems":false};
const schema67 = {"type":"object","properties":{"days":{"$ref":"#/definitions/part22"},"from":{"$ref":"#/definitions/part5"}},"additionalProperties":false};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "days") || (key0 === "from"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.days !== undefined){
if(!(validate91(data.days, {instancePath:instancePath+"/days",parentData:data,parentDataProperty:"days",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate34(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(!(len0 <= 2)){
const err2 = {instancePath,schemaPath:"#/additionalItems",keyword:"additionalItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data.length;
if(len1 > 0){
if(!(validate144(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(len1 > 1){
if(!(validate262(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate260(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
validate258.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["no-sections"] !== undefined){
if(!(validate143(data["no-sections"], {instancePath:instancePath+"/no-sections",parentData:data,parentDataProperty:"no-sections",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["missing-section"] !== undefined){
if(!(validate143(data["missing-section"], {instancePath:instancePath+"/missing-section",parentData:data,parentDataProperty:"missing-section",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["empty-note"] !== undefined){
if(!(validate143(data["empty-note"], {instancePath:instancePath+"/empty-note",parentData:data,parentDataProperty:"empty-note",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["empty-section"] !== undefined){
if(!(validate143(data["empty-section"], {instancePath:instancePath+"/empty-section",parentData:data,parentDataProperty:"empty-section",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["section-order"] !== undefined){
if(!(validate143(data["section-order"], {instancePath:instancePath+"/section-order",parentData:data,parentDataProperty:"section-order",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["duplicate-section"] !== undefined){
if(!(validate143(data["duplicate-section"], {instancePath:instancePath+"/duplicate-section",parentData:data,parentDataProperty:"duplicate-section",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["section-level"] !== undefined){
if(!(validate143(data["section-level"], {instancePath:instancePath+"/section-level",parentData:data,parentDataProperty:"section-level",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["misspelled-section"] !== undefined){
if(!(validate143(data["misspelled-section"], {instancePath:instancePath+"/misspelled-section",parentData:data,parentDataProperty:"misspelled-section",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["leftover-placeholder"] !== undefined){
if(!(validate143(data["leftover-placeholder"], {instancePath:instancePath+"/leftover-placeholder",parentData:data,parentDataProperty:"leftover-placeholder",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["duplicate-homework-id"] !== undefined){
if(!(validate143(data["duplicate-homework-id"], {instancePath:instancePath+"/duplicate-homework-id",parentData:data,parentDataProperty:"duplicate-homework-id",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["missing-problem-area"] !== undefined){
if(!(validate143(data["missing-problem-area"], {instancePath:instancePath+"/missing-problem-area",parentData:data,parentDataProperty:"missing-problem-area",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["unknown-problem-area"] !== undefined){
if(!(validate143(data["unknown-problem-area"], {instancePath:instancePath+"/unknown-problem-area",parentData:data,parentDataProperty:"unknown-problem-area",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["undecided-problem-area"] !== undefined){
if(!(validate143(data["undecided-problem-area"], {instancePath:instancePath+"/undecided-problem-area",parentData:data,parentDataProperty:"undecided-problem-area",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["problem-area-mismatch"] !== undefined){
if(!(validate143(data["problem-area-mismatch"], {instancePath:instancePath+"/problem-area-mismatch",parentData:data,parentDataProperty:"problem-area-mismatch",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["too-many-problem-areas"] !== undefined){
if(!(validate143(data["too-many-problem-areas"], {instancePath:instancePath+"/too-many-problem-areas",parentData:data,parentDataProperty:"too-many-problem-areas",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["unknown-tag"] !== undefined){
if(!(validate143(data["unknown-tag"], {instancePath:instancePath+"/unknown-tag",parentData:data,parentDataProperty:"unknown-tag",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["unknown-dispute-stage"] !== undefined){
if(!(validate143(data["unknown-dispute-stage"], {instancePath:instancePath+"/unknown-dispute-stage",parentData:data,parentDataProperty:"unknown-dispute-stage",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["missing-front-matter"] !== undefined){
if(!(validate143(data["missing-front-matter"], {instancePath:instancePath+"/missing-front-matter",parentData:data,parentDataProperty:"missing-front-matter",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["invalid-front-matter"] !== undefined){
if(!(validate143(data["invalid-front-matter"], {instancePath:instancePath+"/invalid-front-matter",parentData:data,parentDataProperty:"invalid-front-matter",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["missing-field"] !== undefined){
if(!(validate143(data["missing-field"], {instancePath:instancePath+"/missing-field",parentData:data,parentDataProperty:"missing-field",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["expected-field"] !== undefined){
if(!(validate143(data["expected-field"], {instancePath:instancePath+"/expected-field",parentData:data,parentDataProperty:"expected-field",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["invalid-field"] !== undefined){
if(!(validate143(data["invalid-field"], {instancePath:instancePath+"/invalid-field",parentData:data,parentDataProperty:"invalid-field",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["unknown-field"] !== undefined){
if(!(validate143(data["unknown-field"], {instancePath:instancePath+"/unknown-field",parentData:data,parentDataProperty:"unknown-field",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["phase-session-mismatch"] !== undefined){
if(!(validate143(data["phase-session-mismatch"], {instancePath:instancePath+"/phase-session-mismatch",parentData:data,parentDataProperty:"phase-session-mismatch",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["session-beyond-plan"] !== undefined){
if(!(validate143(data["session-beyond-plan"], {instancePath:instancePath+"/session-beyond-plan",parentData:data,parentDataProperty:"session-beyond-plan",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["end-before-start"] !== undefined){
if(!(validate143(data["end-before-start"], {instancePath:instancePath+"/end-before-start",parentData:data,parentDataProperty:"end-before-start",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["date-in-future"] !== undefined){
if(!(validate143(data["date-in-future"], {instancePath:instancePath+"/date-in-future",parentData:data,parentDataProperty:"date-in-future",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.unsigned !== undefined){
if(!(validate179(data.unsigned, {instancePath:instancePath+"/unsigned",parentData:data,parentDataProperty:"unsigned",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data["signed-before-session"] !== undefined){
if(!(validate143(data["signed-before-session"], {instancePath:instancePath+"/signed-before-session",parentData:data,parentDataProperty:"signed-before-session",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["awaiting-cosignature"] !== undefined){
if(!(validate179(data["awaiting-cosignature"], {instancePath:instancePath+"/awaiting-cosignature",parentData:data,parentDataProperty:"awaiting-cosignature",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data["stale-draft"] !== undefined){
if(!(validate179(data["stale-draft"], {instancePath:instancePath+"/stale-draft",parentData:data,parentDataProperty:"stale-draft",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data["telehealth-location"] !== undefined){
if(!(validate143(data["telehealth-location"], {instancePath:instancePath+"/telehealth-location",parentData:data,parentDataProperty:"telehealth-location",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["date-against-file"] !== undefined){
if(!(validate143(data["date-against-file"], {instancePath:instancePath+"/date-against-file",parentData:data,parentDataProperty:"date-against-file",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["cpt-time-mismatch"] !== undefined){
if(!(validate143(data["cpt-time-mismatch"], {instancePath:instancePath+"/cpt-time-mismatch",parentData:data,parentDataProperty:"cpt-time-mismatch",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["cpt-format-mismatch"] !== undefined){
if(!(validate143(data["cpt-format-mismatch"], {instancePath:instancePath+"/cpt-format-mismatch",parentData:data,parentDataProperty:"cpt-format-mismatch",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["diagnosis-format"] !== undefined){
if(!(validate143(data["diagnosis-format"], {instancePath:instancePath+"/diagnosis-format",parentData:data,parentDataProperty:"diagnosis-format",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["invalid-measure"] !== undefined){
if(!(validate143(data["invalid-measure"], {instancePath:instancePath+"/invalid-measure",parentData:data,parentDataProperty:"invalid-measure",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["unknown-measure"] !== undefined){
if(!(validate143(data["unknown-measure"], {instancePath:instancePath+"/unknown-measure",parentData:data,parentDataProperty:"unknown-measure",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["safety-item-without-risk"] !== undefined){
if(!(validate143(data["safety-item-without-risk"], {instancePath:instancePath+"/safety-item-without-risk",parentData:data,parentDataProperty:"safety-item-without-risk",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["thin-risk"] !== undefined){
if(!(validate201(data["thin-risk"], {instancePath:instancePath+"/thin-risk",parentData:data,parentDataProperty:"thin-risk",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data["possible-identifier"] !== undefined){
if(!(validate143(data["possible-identifier"], {instancePath:instancePath+"/possible-identifier",parentData:data,parentDataProperty:"possible-identifier",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["named-person"] !== undefined){
if(!(validate143(data["named-person"], {instancePath:instancePath+"/named-person",parentData:data,parentDataProperty:"named-person",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["duplicate-member"] !== undefined){
if(!(validate143(data["duplicate-member"], {instancePath:instancePath+"/duplicate-member",parentData:data,parentDataProperty:"duplicate-member",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["group-without-member-lines"] !== undefined){
if(!(validate143(data["group-without-member-lines"], {instancePath:instancePath+"/group-without-member-lines",parentData:data,parentDataProperty:"group-without-member-lines",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["other-member-in-member-line"] !== undefined){
if(!(validate143(data["other-member-in-member-line"], {instancePath:instancePath+"/other-member-in-member-line",parentData:data,parentDataProperty:"other-member-in-member-line",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["group-size"] !== undefined){
if(!(validate216(data["group-size"], {instancePath:instancePath+"/group-size",parentData:data,parentDataProperty:"group-size",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.wording !== undefined){
if(!(validate226(data.wording, {instancePath:instancePath+"/wording",parentData:data,parentDataProperty:"wording",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data["changed-after-signing"] !== undefined){
if(!(validate143(data["changed-after-signing"], {instancePath:instancePath+"/changed-after-signing",parentData:data,parentDataProperty:"changed-after-signing",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["invalid-addendum"] !== undefined){
if(!(validate143(data["invalid-addendum"], {instancePath:instancePath+"/invalid-addendum",parentData:data,parentDataProperty:"invalid-addendum",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["homework-not-reviewed"] !== undefined){
if(!(validate143(data["homework-not-reviewed"], {instancePath:instancePath+"/homework-not-reviewed",parentData:data,parentDataProperty:"homework-not-reviewed",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["session-gap"] !== undefined){
if(!(validate143(data["session-gap"], {instancePath:instancePath+"/session-gap",parentData:data,parentDataProperty:"session-gap",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["duplicate-session"] !== undefined){
if(!(validate143(data["duplicate-session"], {instancePath:instancePath+"/duplicate-session",parentData:data,parentDataProperty:"duplicate-session",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["dates-out-of-order"] !== undefined){
if(!(validate143(data["dates-out-of-order"], {instancePath:instancePath+"/dates-out-of-order",parentData:data,parentDataProperty:"dates-out-of-order",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["phase-backwards"] !== undefined){
if(!(validate143(data["phase-backwards"], {instancePath:instancePath+"/phase-backwards",parentData:data,parentDataProperty:"phase-backwards",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["focus-changed"] !== undefined){
if(!(validate143(data["focus-changed"], {instancePath:instancePath+"/focus-changed",parentData:data,parentDataProperty:"focus-changed",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["contract-missing"] !== undefined){
if(!(validate143(data["contract-missing"], {instancePath:instancePath+"/contract-missing",parentData:data,parentDataProperty:"contract-missing",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["ending-not-raised"] !== undefined){
if(!(validate143(data["ending-not-raised"], {instancePath:instancePath+"/ending-not-raised",parentData:data,parentDataProperty:"ending-not-raised",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["measures-stale"] !== undefined){
if(!(validate143(data["measures-stale"], {instancePath:instancePath+"/measures-stale",parentData:data,parentDataProperty:"measures-stale",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["symptoms-rising"] !== undefined){
if(!(validate143(data["symptoms-rising"], {instancePath:instancePath+"/symptoms-rising",parentData:data,parentDataProperty:"symptoms-rising",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["risk-not-revisited"] !== undefined){
if(!(validate143(data["risk-not-revisited"], {instancePath:instancePath+"/risk-not-revisited",parentData:data,parentDataProperty:"risk-not-revisited",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["copied-forward"] !== undefined){
if(!(validate143(data["copied-forward"], {instancePath:instancePath+"/copied-forward",parentData:data,parentDataProperty:"copied-forward",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["no-mood-event-link"] !== undefined){
if(!(validate143(data["no-mood-event-link"], {instancePath:instancePath+"/no-mood-event-link",parentData:data,parentDataProperty:"no-mood-event-link",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["foreign-client"] !== undefined){
if(!(validate143(data["foreign-client"], {instancePath:instancePath+"/foreign-client",parentData:data,parentDataProperty:"foreign-client",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["planned-sessions-changed"] !== undefined){
if(!(validate143(data["planned-sessions-changed"], {instancePath:instancePath+"/planned-sessions-changed",parentData:data,parentDataProperty:"planned-sessions-changed",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["long-pause"] !== undefined){
if(!(validate258(data["long-pause"], {instancePath:instancePath+"/long-pause",parentData:data,parentDataProperty:"long-pause",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data["clinician-changed"] !== undefined){
if(!(validate143(data["clinician-changed"], {instancePath:instancePath+"/clinician-changed",parentData:data,parentDataProperty:"clinician-changed",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data["member-not-listed"] !== undefined){
if(!(validate143(data["member-not-listed"], {instancePath:instancePath+"/member-not-listed",parentData:data,parentDataProperty:"member-not-listed",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.directive !== undefined){
if(!(validate143(data.directive, {instancePath:instancePath+"/directive",parentData:data,parentDataProperty:"directive",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"array","items":{"$ref":"#/definitions/part64"}};
const schema69 = {"type":"object","properties":{"files":{"$ref":"#/definitions/part2"},"when":{"$ref":"#/definitions/part63"},"rules":{"$ref":"#/definitions/part61"},"drafts":{"$ref":"#/definitions/part4"}},"additionalProperties":false};
const schema70 = {"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part62"}};
const schema71 = {"type":["string","number","boolean"]};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate276(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}


function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "files") || (key0 === "when")) || (key0 === "rules")) || (key0 === "drafts"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.files !== undefined){
if(!(validate26(data.files, {instancePath:instancePath+"/files",parentData:data,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate275(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate142(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.drafts !== undefined){
if(!(validate32(data.drafts, {instancePath:instancePath+"/drafts",parentData:data,parentDataProperty:"drafts",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate273(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate22(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.extends !== undefined){
if(!(validate24(data.extends, {instancePath:instancePath+"/extends",parentData:data,parentDataProperty:"extends",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.include !== undefined){
if(!(validate26(data.include, {instancePath:instancePath+"/include",parentData:data,parentDataProperty:"include",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate26(data.exclude, {instancePath:instancePath+"/exclude",parentData:data,parentDataProperty:"exclude",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.drafts !== undefined){
if(!(validate32(data.drafts, {instancePath:instancePath+"/drafts",parentData:data,parentDataProperty:"drafts",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.checkFrom !== undefined){
if(!(validate34(data.checkFrom, {instancePath:instancePath+"/checkFrom",parentData:data,parentDataProperty:"checkFrom",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.protocol !== undefined){
if(!(validate36(data.protocol, {instancePath:instancePath+"/protocol",parentData:data,parentDataProperty:"protocol",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.newNote !== undefined){
if(!(validate138(data.newNote, {instancePath:instancePath+"/newNote",parentData:data,parentDataProperty:"newNote",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate142(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate272(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export function violationsOf(value) {
return check(value) ? [] : check.errors;
}
