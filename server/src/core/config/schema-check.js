// Printed from schema.ts by "npm run gen". A validator that is compiled when it is wanted would need code from texts,
// which no browser's worker with a content security policy allows.
import { formats } from './formats.ts';
const check = validate21;
const schema6 = {"type":"object","properties":{"$schema":{"$ref":"#/definitions/part1"},"extends":{"$ref":"#/definitions/part3"},"include":{"$ref":"#/definitions/part2"},"exclude":{"$ref":"#/definitions/part2"},"drafts":{"$ref":"#/definitions/part4"},"protocol":{"$ref":"#/definitions/part23"},"rules":{"$ref":"#/definitions/part40"},"overrides":{"$ref":"#/definitions/part44"}},"additionalProperties":false,"definitions":{"part1":{"type":"string","minLength":1},"part2":{"type":"array","items":{"$ref":"#/definitions/part1"}},"part3":{"anyOf":[{"$ref":"#/definitions/part1"},{"$ref":"#/definitions/part2"}]},"part4":{"enum":["skip","relax","check"]},"part5":{"enum":["en"]},"part6":{"type":"boolean"},"part7":{"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"},"required":{"$ref":"#/definitions/part6"},"repeatable":{"$ref":"#/definitions/part6"},"after":{"$ref":"#/definitions/part1"}},"additionalProperties":false},"part8":{"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part7"}},"part9":{"enum":["string","integer","number","boolean","date","time"]},"part10":{"type":"object","properties":{"type":{"$ref":"#/definitions/part9"},"values":{"$ref":"#/definitions/part2"},"required":{"$ref":"#/definitions/part6"},"expected":{"$ref":"#/definitions/part6"},"description":{"$ref":"#/definitions/part1"}},"additionalProperties":false},"part11":{"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part10"}},"part12":{"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"}},"additionalProperties":false},"part13":{"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part12"}},"part14":{"type":"number"},"part15":{"type":"integer","minimum":1},"part16":{"type":"object","properties":{"from":{"$ref":"#/definitions/part14"},"label":{"$ref":"#/definitions/part1"}},"additionalProperties":false,"required":["from","label"]},"part17":{"type":"array","items":{"$ref":"#/definitions/part16"}},"part18":{"type":"object","properties":{"item":{"$ref":"#/definitions/part15"},"max":{"$ref":"#/definitions/part14"}},"additionalProperties":false,"required":["item","max"]},"part19":{"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"},"min":{"$ref":"#/definitions/part14"},"max":{"$ref":"#/definitions/part14"},"decimals":{"$ref":"#/definitions/part6"},"higherIsBetter":{"$ref":"#/definitions/part6"},"items":{"$ref":"#/definitions/part15"},"reliableChange":{"$ref":"#/definitions/part14"},"bands":{"$ref":"#/definitions/part17"},"safetyItem":{"$ref":"#/definitions/part18"}},"additionalProperties":false},"part20":{"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part19"}},"part21":{"type":"string","format":"regex","pattern":"^\\^.*\\$$"},"part22":{"type":"object","properties":{"client":{"$ref":"#/definitions/part21"},"clinician":{"$ref":"#/definitions/part21"},"member":{"$ref":"#/definitions/part21"},"homework":{"$ref":"#/definitions/part21"}},"additionalProperties":false},"part23":{"type":"object","properties":{"language":{"$ref":"#/definitions/part5"},"order":{"$ref":"#/definitions/part6"},"sections":{"$ref":"#/definitions/part8"},"fields":{"$ref":"#/definitions/part11"},"problemAreas":{"$ref":"#/definitions/part13"},"tags":{"$ref":"#/definitions/part2"},"measures":{"$ref":"#/definitions/part20"},"codes":{"$ref":"#/definitions/part22"}},"additionalProperties":false},"part24":{"enum":["error","warning","info","hint","off"]},"part25":{"type":"integer","minimum":0},"part26":{"type":"object","properties":{"days":{"$ref":"#/definitions/part25"}},"additionalProperties":false},"part27":{"type":"array","items":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part26"}],"minItems":1,"maxItems":2,"additionalItems":false},"part28":{"anyOf":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part27"}]},"part29":{"type":"object","properties":{"words":{"$ref":"#/definitions/part15"}},"additionalProperties":false},"part30":{"type":"array","items":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part29"}],"minItems":1,"maxItems":2,"additionalItems":false},"part31":{"anyOf":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part30"}]},"part32":{"type":"object","properties":{"members":{"$ref":"#/definitions/part15"}},"additionalProperties":false},"part33":{"type":"array","items":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part32"}],"minItems":1,"maxItems":2,"additionalItems":false},"part34":{"anyOf":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part33"}]},"part35":{"type":"object","properties":{"term":{"$ref":"#/definitions/part1"},"instead":{"$ref":"#/definitions/part1"}},"additionalProperties":false,"required":["term","instead"]},"part36":{"type":"array","items":{"$ref":"#/definitions/part35"}},"part37":{"type":"object","properties":{"terms":{"$ref":"#/definitions/part36"}},"additionalProperties":false},"part38":{"type":"array","items":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part37"}],"minItems":1,"maxItems":2,"additionalItems":false},"part39":{"anyOf":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part38"}]},"part40":{"type":"object","properties":{"missing-section":{"$ref":"#/definitions/part24"},"empty-section":{"$ref":"#/definitions/part24"},"section-order":{"$ref":"#/definitions/part24"},"duplicate-section":{"$ref":"#/definitions/part24"},"section-level":{"$ref":"#/definitions/part24"},"misspelled-section":{"$ref":"#/definitions/part24"},"leftover-placeholder":{"$ref":"#/definitions/part24"},"duplicate-homework-id":{"$ref":"#/definitions/part24"},"missing-problem-area":{"$ref":"#/definitions/part24"},"unknown-problem-area":{"$ref":"#/definitions/part24"},"undecided-problem-area":{"$ref":"#/definitions/part24"},"problem-area-mismatch":{"$ref":"#/definitions/part24"},"too-many-problem-areas":{"$ref":"#/definitions/part24"},"unknown-tag":{"$ref":"#/definitions/part24"},"unknown-dispute-stage":{"$ref":"#/definitions/part24"},"missing-front-matter":{"$ref":"#/definitions/part24"},"invalid-front-matter":{"$ref":"#/definitions/part24"},"missing-field":{"$ref":"#/definitions/part24"},"expected-field":{"$ref":"#/definitions/part24"},"invalid-field":{"$ref":"#/definitions/part24"},"unknown-field":{"$ref":"#/definitions/part24"},"phase-session-mismatch":{"$ref":"#/definitions/part24"},"session-beyond-plan":{"$ref":"#/definitions/part24"},"end-before-start":{"$ref":"#/definitions/part24"},"date-in-future":{"$ref":"#/definitions/part24"},"unsigned":{"$ref":"#/definitions/part28"},"signed-before-session":{"$ref":"#/definitions/part24"},"awaiting-cosignature":{"$ref":"#/definitions/part28"},"stale-draft":{"$ref":"#/definitions/part28"},"telehealth-location":{"$ref":"#/definitions/part24"},"cpt-time-mismatch":{"$ref":"#/definitions/part24"},"cpt-format-mismatch":{"$ref":"#/definitions/part24"},"diagnosis-format":{"$ref":"#/definitions/part24"},"invalid-measure":{"$ref":"#/definitions/part24"},"unknown-measure":{"$ref":"#/definitions/part24"},"safety-item-without-risk":{"$ref":"#/definitions/part24"},"thin-risk":{"$ref":"#/definitions/part31"},"possible-identifier":{"$ref":"#/definitions/part24"},"named-person":{"$ref":"#/definitions/part24"},"duplicate-member":{"$ref":"#/definitions/part24"},"group-without-member-lines":{"$ref":"#/definitions/part24"},"other-member-in-member-line":{"$ref":"#/definitions/part24"},"group-size":{"$ref":"#/definitions/part34"},"wording":{"$ref":"#/definitions/part39"},"changed-after-signing":{"$ref":"#/definitions/part24"},"invalid-addendum":{"$ref":"#/definitions/part24"},"homework-not-reviewed":{"$ref":"#/definitions/part24"},"session-gap":{"$ref":"#/definitions/part24"},"duplicate-session":{"$ref":"#/definitions/part24"},"dates-out-of-order":{"$ref":"#/definitions/part24"},"phase-backwards":{"$ref":"#/definitions/part24"},"focus-changed":{"$ref":"#/definitions/part24"},"contract-missing":{"$ref":"#/definitions/part24"},"ending-not-raised":{"$ref":"#/definitions/part24"},"measures-stale":{"$ref":"#/definitions/part24"},"symptoms-rising":{"$ref":"#/definitions/part24"},"risk-not-revisited":{"$ref":"#/definitions/part24"},"copied-forward":{"$ref":"#/definitions/part24"},"no-mood-event-link":{"$ref":"#/definitions/part24"},"foreign-client":{"$ref":"#/definitions/part24"},"planned-sessions-changed":{"$ref":"#/definitions/part24"},"member-not-listed":{"$ref":"#/definitions/part24"},"directive":{"$ref":"#/definitions/part24"}},"additionalProperties":false},"part41":{"type":["string","number","boolean"]},"part42":{"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part41"}},"part43":{"type":"object","properties":{"files":{"$ref":"#/definitions/part2"},"when":{"$ref":"#/definitions/part42"},"rules":{"$ref":"#/definitions/part40"},"drafts":{"$ref":"#/definitions/part4"}},"additionalProperties":false},"part44":{"type":"array","items":{"$ref":"#/definitions/part43"}}}};
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

const schema11 = {"type":"object","properties":{"language":{"$ref":"#/definitions/part5"},"order":{"$ref":"#/definitions/part6"},"sections":{"$ref":"#/definitions/part8"},"fields":{"$ref":"#/definitions/part11"},"problemAreas":{"$ref":"#/definitions/part13"},"tags":{"$ref":"#/definitions/part2"},"measures":{"$ref":"#/definitions/part20"},"codes":{"$ref":"#/definitions/part22"}},"additionalProperties":false};
const schema12 = {"enum":["en"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === "en")){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema12.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"boolean"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate37.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part7"}};
const schema15 = {"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"},"required":{"$ref":"#/definitions/part6"},"repeatable":{"$ref":"#/definitions/part6"},"after":{"$ref":"#/definitions/part1"}},"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate37(data.required, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.repeatable !== undefined){
if(!(validate37(data.repeatable, {instancePath:instancePath+"/repeatable",parentData:data,parentDataProperty:"repeatable",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate40(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate39.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part10"}};
const schema17 = {"type":"object","properties":{"type":{"$ref":"#/definitions/part9"},"values":{"$ref":"#/definitions/part2"},"required":{"$ref":"#/definitions/part6"},"expected":{"$ref":"#/definitions/part6"},"description":{"$ref":"#/definitions/part1"}},"additionalProperties":false};
const schema18 = {"enum":["string","integer","number","boolean","date","time"]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "string") || (data === "integer")) || (data === "number")) || (data === "boolean")) || (data === "date")) || (data === "time"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema18.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "values")) || (key0 === "required")) || (key0 === "expected")) || (key0 === "description"))){
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
if(!(validate50(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
if(!(validate26(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(!(validate37(data.required, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
if(!(validate37(data.expected, {instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate49(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate48.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part12"}};
const schema20 = {"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"}},"additionalProperties":false};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate59.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate59(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate58.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part19"}};
const schema22 = {"type":"object","properties":{"title":{"$ref":"#/definitions/part1"},"aliases":{"$ref":"#/definitions/part2"},"min":{"$ref":"#/definitions/part14"},"max":{"$ref":"#/definitions/part14"},"decimals":{"$ref":"#/definitions/part6"},"higherIsBetter":{"$ref":"#/definitions/part6"},"items":{"$ref":"#/definitions/part15"},"reliableChange":{"$ref":"#/definitions/part14"},"bands":{"$ref":"#/definitions/part17"},"safetyItem":{"$ref":"#/definitions/part18"}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const schema23 = {"type":"number"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate69.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"integer","minimum":1};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate74.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"array","items":{"$ref":"#/definitions/part16"}};
const schema26 = {"type":"object","properties":{"from":{"$ref":"#/definitions/part14"},"label":{"$ref":"#/definitions/part1"}},"additionalProperties":false,"required":["from","label"]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate69(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
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
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
validate77.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","properties":{"item":{"$ref":"#/definitions/part15"},"max":{"$ref":"#/definitions/part14"}},"additionalProperties":false,"required":["item","max"]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate74(data.item, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate69(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
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
validate83.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
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
if(!(validate69(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate69(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.decimals !== undefined){
if(!(validate37(data.decimals, {instancePath:instancePath+"/decimals",parentData:data,parentDataProperty:"decimals",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.higherIsBetter !== undefined){
if(!(validate37(data.higherIsBetter, {instancePath:instancePath+"/higherIsBetter",parentData:data,parentDataProperty:"higherIsBetter",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
if(!(validate74(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.reliableChange !== undefined){
if(!(validate69(data.reliableChange, {instancePath:instancePath+"/reliableChange",parentData:data,parentDataProperty:"reliableChange",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.bands !== undefined){
if(!(validate77(data.bands, {instancePath:instancePath+"/bands",parentData:data,parentDataProperty:"bands",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.safetyItem !== undefined){
if(!(validate83(data.safetyItem, {instancePath:instancePath+"/safetyItem",parentData:data,parentDataProperty:"safetyItem",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate66(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
validate65.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","properties":{"client":{"$ref":"#/definitions/part21"},"clinician":{"$ref":"#/definitions/part21"},"member":{"$ref":"#/definitions/part21"},"homework":{"$ref":"#/definitions/part21"}},"additionalProperties":false};
const schema29 = {"type":"string","format":"regex","pattern":"^\\^.*\\$$"};
const formats0 = formats.regex;
const pattern0 = new RegExp("^\\^.*\\$$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
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
validate90.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate90(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.clinician !== undefined){
if(!(validate90(data.clinician, {instancePath:instancePath+"/clinician",parentData:data,parentDataProperty:"clinician",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.member !== undefined){
if(!(validate90(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.homework !== undefined){
if(!(validate90(data.homework, {instancePath:instancePath+"/homework",parentData:data,parentDataProperty:"homework",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
validate89.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "language") || (key0 === "order")) || (key0 === "sections")) || (key0 === "fields")) || (key0 === "problemAreas")) || (key0 === "tags")) || (key0 === "measures")) || (key0 === "codes"))){
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
if(!(validate35(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
if(!(validate37(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.sections !== undefined){
if(!(validate39(data.sections, {instancePath:instancePath+"/sections",parentData:data,parentDataProperty:"sections",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
if(!(validate48(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.problemAreas !== undefined){
if(!(validate58(data.problemAreas, {instancePath:instancePath+"/problemAreas",parentData:data,parentDataProperty:"problemAreas",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate65(data.measures, {instancePath:instancePath+"/measures",parentData:data,parentDataProperty:"measures",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
if(!(validate89(data.codes, {instancePath:instancePath+"/codes",parentData:data,parentDataProperty:"codes",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
validate34.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"missing-section":{"$ref":"#/definitions/part24"},"empty-section":{"$ref":"#/definitions/part24"},"section-order":{"$ref":"#/definitions/part24"},"duplicate-section":{"$ref":"#/definitions/part24"},"section-level":{"$ref":"#/definitions/part24"},"misspelled-section":{"$ref":"#/definitions/part24"},"leftover-placeholder":{"$ref":"#/definitions/part24"},"duplicate-homework-id":{"$ref":"#/definitions/part24"},"missing-problem-area":{"$ref":"#/definitions/part24"},"unknown-problem-area":{"$ref":"#/definitions/part24"},"undecided-problem-area":{"$ref":"#/definitions/part24"},"problem-area-mismatch":{"$ref":"#/definitions/part24"},"too-many-problem-areas":{"$ref":"#/definitions/part24"},"unknown-tag":{"$ref":"#/definitions/part24"},"unknown-dispute-stage":{"$ref":"#/definitions/part24"},"missing-front-matter":{"$ref":"#/definitions/part24"},"invalid-front-matter":{"$ref":"#/definitions/part24"},"missing-field":{"$ref":"#/definitions/part24"},"expected-field":{"$ref":"#/definitions/part24"},"invalid-field":{"$ref":"#/definitions/part24"},"unknown-field":{"$ref":"#/definitions/part24"},"phase-session-mismatch":{"$ref":"#/definitions/part24"},"session-beyond-plan":{"$ref":"#/definitions/part24"},"end-before-start":{"$ref":"#/definitions/part24"},"date-in-future":{"$ref":"#/definitions/part24"},"unsigned":{"$ref":"#/definitions/part28"},"signed-before-session":{"$ref":"#/definitions/part24"},"awaiting-cosignature":{"$ref":"#/definitions/part28"},"stale-draft":{"$ref":"#/definitions/part28"},"telehealth-location":{"$ref":"#/definitions/part24"},"cpt-time-mismatch":{"$ref":"#/definitions/part24"},"cpt-format-mismatch":{"$ref":"#/definitions/part24"},"diagnosis-format":{"$ref":"#/definitions/part24"},"invalid-measure":{"$ref":"#/definitions/part24"},"unknown-measure":{"$ref":"#/definitions/part24"},"safety-item-without-risk":{"$ref":"#/definitions/part24"},"thin-risk":{"$ref":"#/definitions/part31"},"possible-identifier":{"$ref":"#/definitions/part24"},"named-person":{"$ref":"#/definitions/part24"},"duplicate-member":{"$ref":"#/definitions/part24"},"group-without-member-lines":{"$ref":"#/definitions/part24"},"other-member-in-member-line":{"$ref":"#/definitions/part24"},"group-size":{"$ref":"#/definitions/part34"},"wording":{"$ref":"#/definitions/part39"},"changed-after-signing":{"$ref":"#/definitions/part24"},"invalid-addendum":{"$ref":"#/definitions/part24"},"homework-not-reviewed":{"$ref":"#/definitions/part24"},"session-gap":{"$ref":"#/definitions/part24"},"duplicate-session":{"$ref":"#/definitions/part24"},"dates-out-of-order":{"$ref":"#/definitions/part24"},"phase-backwards":{"$ref":"#/definitions/part24"},"focus-changed":{"$ref":"#/definitions/part24"},"contract-missing":{"$ref":"#/definitions/part24"},"ending-not-raised":{"$ref":"#/definitions/part24"},"measures-stale":{"$ref":"#/definitions/part24"},"symptoms-rising":{"$ref":"#/definitions/part24"},"risk-not-revisited":{"$ref":"#/definitions/part24"},"copied-forward":{"$ref":"#/definitions/part24"},"no-mood-event-link":{"$ref":"#/definitions/part24"},"foreign-client":{"$ref":"#/definitions/part24"},"planned-sessions-changed":{"$ref":"#/definitions/part24"},"member-not-listed":{"$ref":"#/definitions/part24"},"directive":{"$ref":"#/definitions/part24"}},"additionalProperties":false};
const schema31 = {"enum":["error","warning","info","hint","off"]};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "error") || (data === "warning")) || (data === "info")) || (data === "hint")) || (data === "off"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema32 = {"anyOf":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part27"}]};
const schema33 = {"type":"array","items":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part26"}],"minItems":1,"maxItems":2,"additionalItems":false};
const schema34 = {"type":"object","properties":{"days":{"$ref":"#/definitions/part25"}},"additionalProperties":false};
const schema35 = {"type":"integer","minimum":0};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "days")){
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
if(!(validate129(data.days, {instancePath:instancePath+"/days",parentData:data,parentDataProperty:"days",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
validate128.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate98(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(len1 > 1){
if(!(validate128(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
validate126.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate124.errors = vErrors;
return errors === 0;
}

const schema36 = {"anyOf":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part30"}]};
const schema37 = {"type":"array","items":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part29"}],"minItems":1,"maxItems":2,"additionalItems":false};
const schema38 = {"type":"object","properties":{"words":{"$ref":"#/definitions/part15"}},"additionalProperties":false};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "words")){
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
if(!(validate74(data.words, {instancePath:instancePath+"/words",parentData:data,parentDataProperty:"words",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate98(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate144.errors = vErrors;
return errors === 0;
}

const schema39 = {"anyOf":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part33"}]};
const schema40 = {"type":"array","items":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part32"}],"minItems":1,"maxItems":2,"additionalItems":false};
const schema41 = {"type":"object","properties":{"members":{"$ref":"#/definitions/part15"}},"additionalProperties":false};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "members")){
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
if(!(validate74(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate162.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate98(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(len1 > 1){
if(!(validate162(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
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
validate160.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
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
validate158.errors = vErrors;
return errors === 0;
}

const schema42 = {"anyOf":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part38"}]};
const schema43 = {"type":"array","items":[{"$ref":"#/definitions/part24"},{"$ref":"#/definitions/part37"}],"minItems":1,"maxItems":2,"additionalItems":false};
const schema44 = {"type":"object","properties":{"terms":{"$ref":"#/definitions/part36"}},"additionalProperties":false};
const schema45 = {"type":"array","items":{"$ref":"#/definitions/part35"}};
const schema46 = {"type":"object","properties":{"term":{"$ref":"#/definitions/part1"},"instead":{"$ref":"#/definitions/part1"}},"additionalProperties":false,"required":["term","instead"]};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate173.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate173(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
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
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "terms")){
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
if(!(validate172(data.terms, {instancePath:instancePath+"/terms",parentData:data,parentDataProperty:"terms",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
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
validate171.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate98(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(len1 > 1){
if(!(validate171(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
validate169.errors = vErrors;
return errors === 0;
}


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
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
validate167.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
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
if(data["missing-section"] !== undefined){
if(!(validate98(data["missing-section"], {instancePath:instancePath+"/missing-section",parentData:data,parentDataProperty:"missing-section",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["empty-section"] !== undefined){
if(!(validate98(data["empty-section"], {instancePath:instancePath+"/empty-section",parentData:data,parentDataProperty:"empty-section",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["section-order"] !== undefined){
if(!(validate98(data["section-order"], {instancePath:instancePath+"/section-order",parentData:data,parentDataProperty:"section-order",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["duplicate-section"] !== undefined){
if(!(validate98(data["duplicate-section"], {instancePath:instancePath+"/duplicate-section",parentData:data,parentDataProperty:"duplicate-section",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["section-level"] !== undefined){
if(!(validate98(data["section-level"], {instancePath:instancePath+"/section-level",parentData:data,parentDataProperty:"section-level",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["misspelled-section"] !== undefined){
if(!(validate98(data["misspelled-section"], {instancePath:instancePath+"/misspelled-section",parentData:data,parentDataProperty:"misspelled-section",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["leftover-placeholder"] !== undefined){
if(!(validate98(data["leftover-placeholder"], {instancePath:instancePath+"/leftover-placeholder",parentData:data,parentDataProperty:"leftover-placeholder",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["duplicate-homework-id"] !== undefined){
if(!(validate98(data["duplicate-homework-id"], {instancePath:instancePath+"/duplicate-homework-id",parentData:data,parentDataProperty:"duplicate-homework-id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["missing-problem-area"] !== undefined){
if(!(validate98(data["missing-problem-area"], {instancePath:instancePath+"/missing-problem-area",parentData:data,parentDataProperty:"missing-problem-area",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["unknown-problem-area"] !== undefined){
if(!(validate98(data["unknown-problem-area"], {instancePath:instancePath+"/unknown-problem-area",parentData:data,parentDataProperty:"unknown-problem-area",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["undecided-problem-area"] !== undefined){
if(!(validate98(data["undecided-problem-area"], {instancePath:instancePath+"/undecided-problem-area",parentData:data,parentDataProperty:"undecided-problem-area",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["problem-area-mismatch"] !== undefined){
if(!(validate98(data["problem-area-mismatch"], {instancePath:instancePath+"/problem-area-mismatch",parentData:data,parentDataProperty:"problem-area-mismatch",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["too-many-problem-areas"] !== undefined){
if(!(validate98(data["too-many-problem-areas"], {instancePath:instancePath+"/too-many-problem-areas",parentData:data,parentDataProperty:"too-many-problem-areas",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["unknown-tag"] !== undefined){
if(!(validate98(data["unknown-tag"], {instancePath:instancePath+"/unknown-tag",parentData:data,parentDataProperty:"unknown-tag",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["unknown-dispute-stage"] !== undefined){
if(!(validate98(data["unknown-dispute-stage"], {instancePath:instancePath+"/unknown-dispute-stage",parentData:data,parentDataProperty:"unknown-dispute-stage",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["missing-front-matter"] !== undefined){
if(!(validate98(data["missing-front-matter"], {instancePath:instancePath+"/missing-front-matter",parentData:data,parentDataProperty:"missing-front-matter",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["invalid-front-matter"] !== undefined){
if(!(validate98(data["invalid-front-matter"], {instancePath:instancePath+"/invalid-front-matter",parentData:data,parentDataProperty:"invalid-front-matter",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["missing-field"] !== undefined){
if(!(validate98(data["missing-field"], {instancePath:instancePath+"/missing-field",parentData:data,parentDataProperty:"missing-field",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["expected-field"] !== undefined){
if(!(validate98(data["expected-field"], {instancePath:instancePath+"/expected-field",parentData:data,parentDataProperty:"expected-field",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["invalid-field"] !== undefined){
if(!(validate98(data["invalid-field"], {instancePath:instancePath+"/invalid-field",parentData:data,parentDataProperty:"invalid-field",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["unknown-field"] !== undefined){
if(!(validate98(data["unknown-field"], {instancePath:instancePath+"/unknown-field",parentData:data,parentDataProperty:"unknown-field",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["phase-session-mismatch"] !== undefined){
if(!(validate98(data["phase-session-mismatch"], {instancePath:instancePath+"/phase-session-mismatch",parentData:data,parentDataProperty:"phase-session-mismatch",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["session-beyond-plan"] !== undefined){
if(!(validate98(data["session-beyond-plan"], {instancePath:instancePath+"/session-beyond-plan",parentData:data,parentDataProperty:"session-beyond-plan",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["end-before-start"] !== undefined){
if(!(validate98(data["end-before-start"], {instancePath:instancePath+"/end-before-start",parentData:data,parentDataProperty:"end-before-start",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["date-in-future"] !== undefined){
if(!(validate98(data["date-in-future"], {instancePath:instancePath+"/date-in-future",parentData:data,parentDataProperty:"date-in-future",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.unsigned !== undefined){
if(!(validate124(data.unsigned, {instancePath:instancePath+"/unsigned",parentData:data,parentDataProperty:"unsigned",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data["signed-before-session"] !== undefined){
if(!(validate98(data["signed-before-session"], {instancePath:instancePath+"/signed-before-session",parentData:data,parentDataProperty:"signed-before-session",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["awaiting-cosignature"] !== undefined){
if(!(validate124(data["awaiting-cosignature"], {instancePath:instancePath+"/awaiting-cosignature",parentData:data,parentDataProperty:"awaiting-cosignature",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data["stale-draft"] !== undefined){
if(!(validate124(data["stale-draft"], {instancePath:instancePath+"/stale-draft",parentData:data,parentDataProperty:"stale-draft",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data["telehealth-location"] !== undefined){
if(!(validate98(data["telehealth-location"], {instancePath:instancePath+"/telehealth-location",parentData:data,parentDataProperty:"telehealth-location",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["cpt-time-mismatch"] !== undefined){
if(!(validate98(data["cpt-time-mismatch"], {instancePath:instancePath+"/cpt-time-mismatch",parentData:data,parentDataProperty:"cpt-time-mismatch",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["cpt-format-mismatch"] !== undefined){
if(!(validate98(data["cpt-format-mismatch"], {instancePath:instancePath+"/cpt-format-mismatch",parentData:data,parentDataProperty:"cpt-format-mismatch",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["diagnosis-format"] !== undefined){
if(!(validate98(data["diagnosis-format"], {instancePath:instancePath+"/diagnosis-format",parentData:data,parentDataProperty:"diagnosis-format",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["invalid-measure"] !== undefined){
if(!(validate98(data["invalid-measure"], {instancePath:instancePath+"/invalid-measure",parentData:data,parentDataProperty:"invalid-measure",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["unknown-measure"] !== undefined){
if(!(validate98(data["unknown-measure"], {instancePath:instancePath+"/unknown-measure",parentData:data,parentDataProperty:"unknown-measure",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["safety-item-without-risk"] !== undefined){
if(!(validate98(data["safety-item-without-risk"], {instancePath:instancePath+"/safety-item-without-risk",parentData:data,parentDataProperty:"safety-item-without-risk",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["thin-risk"] !== undefined){
if(!(validate144(data["thin-risk"], {instancePath:instancePath+"/thin-risk",parentData:data,parentDataProperty:"thin-risk",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data["possible-identifier"] !== undefined){
if(!(validate98(data["possible-identifier"], {instancePath:instancePath+"/possible-identifier",parentData:data,parentDataProperty:"possible-identifier",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["named-person"] !== undefined){
if(!(validate98(data["named-person"], {instancePath:instancePath+"/named-person",parentData:data,parentDataProperty:"named-person",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["duplicate-member"] !== undefined){
if(!(validate98(data["duplicate-member"], {instancePath:instancePath+"/duplicate-member",parentData:data,parentDataProperty:"duplicate-member",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["group-without-member-lines"] !== undefined){
if(!(validate98(data["group-without-member-lines"], {instancePath:instancePath+"/group-without-member-lines",parentData:data,parentDataProperty:"group-without-member-lines",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["other-member-in-member-line"] !== undefined){
if(!(validate98(data["other-member-in-member-line"], {instancePath:instancePath+"/other-member-in-member-line",parentData:data,parentDataProperty:"other-member-in-member-line",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["group-size"] !== undefined){
if(!(validate158(data["group-size"], {instancePath:instancePath+"/group-size",parentData:data,parentDataProperty:"group-size",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.wording !== undefined){
if(!(validate167(data.wording, {instancePath:instancePath+"/wording",parentData:data,parentDataProperty:"wording",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data["changed-after-signing"] !== undefined){
if(!(validate98(data["changed-after-signing"], {instancePath:instancePath+"/changed-after-signing",parentData:data,parentDataProperty:"changed-after-signing",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["invalid-addendum"] !== undefined){
if(!(validate98(data["invalid-addendum"], {instancePath:instancePath+"/invalid-addendum",parentData:data,parentDataProperty:"invalid-addendum",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["homework-not-reviewed"] !== undefined){
if(!(validate98(data["homework-not-reviewed"], {instancePath:instancePath+"/homework-not-reviewed",parentData:data,parentDataProperty:"homework-not-reviewed",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["session-gap"] !== undefined){
if(!(validate98(data["session-gap"], {instancePath:instancePath+"/session-gap",parentData:data,parentDataProperty:"session-gap",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["duplicate-session"] !== undefined){
if(!(validate98(data["duplicate-session"], {instancePath:instancePath+"/duplicate-session",parentData:data,parentDataProperty:"duplicate-session",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["dates-out-of-order"] !== undefined){
if(!(validate98(data["dates-out-of-order"], {instancePath:instancePath+"/dates-out-of-order",parentData:data,parentDataProperty:"dates-out-of-order",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["phase-backwards"] !== undefined){
if(!(validate98(data["phase-backwards"], {instancePath:instancePath+"/phase-backwards",parentData:data,parentDataProperty:"phase-backwards",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["focus-changed"] !== undefined){
if(!(validate98(data["focus-changed"], {instancePath:instancePath+"/focus-changed",parentData:data,parentDataProperty:"focus-changed",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["contract-missing"] !== undefined){
if(!(validate98(data["contract-missing"], {instancePath:instancePath+"/contract-missing",parentData:data,parentDataProperty:"contract-missing",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["ending-not-raised"] !== undefined){
if(!(validate98(data["ending-not-raised"], {instancePath:instancePath+"/ending-not-raised",parentData:data,parentDataProperty:"ending-not-raised",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["measures-stale"] !== undefined){
if(!(validate98(data["measures-stale"], {instancePath:instancePath+"/measures-stale",parentData:data,parentDataProperty:"measures-stale",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["symptoms-rising"] !== undefined){
if(!(validate98(data["symptoms-rising"], {instancePath:instancePath+"/symptoms-rising",parentData:data,parentDataProperty:"symptoms-rising",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["risk-not-revisited"] !== undefined){
if(!(validate98(data["risk-not-revisited"], {instancePath:instancePath+"/risk-not-revisited",parentData:data,parentDataProperty:"risk-not-revisited",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["copied-forward"] !== undefined){
if(!(validate98(data["copied-forward"], {instancePath:instancePath+"/copied-forward",parentData:data,parentDataProperty:"copied-forward",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["no-mood-event-link"] !== undefined){
if(!(validate98(data["no-mood-event-link"], {instancePath:instancePath+"/no-mood-event-link",parentData:data,parentDataProperty:"no-mood-event-link",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["foreign-client"] !== undefined){
if(!(validate98(data["foreign-client"], {instancePath:instancePath+"/foreign-client",parentData:data,parentDataProperty:"foreign-client",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["planned-sessions-changed"] !== undefined){
if(!(validate98(data["planned-sessions-changed"], {instancePath:instancePath+"/planned-sessions-changed",parentData:data,parentDataProperty:"planned-sessions-changed",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["member-not-listed"] !== undefined){
if(!(validate98(data["member-not-listed"], {instancePath:instancePath+"/member-not-listed",parentData:data,parentDataProperty:"member-not-listed",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.directive !== undefined){
if(!(validate98(data.directive, {instancePath:instancePath+"/directive",parentData:data,parentDataProperty:"directive",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate97.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"array","items":{"$ref":"#/definitions/part43"}};
const schema48 = {"type":"object","properties":{"files":{"$ref":"#/definitions/part2"},"when":{"$ref":"#/definitions/part42"},"rules":{"$ref":"#/definitions/part40"},"drafts":{"$ref":"#/definitions/part4"}},"additionalProperties":false};
const schema49 = {"type":"object","properties":{},"additionalProperties":{"$ref":"#/definitions/part41"}};
const schema50 = {"type":["string","number","boolean"]};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate205(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
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
validate204.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate204(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate97(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
validate202.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate202(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
validate201.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "extends")) || (key0 === "include")) || (key0 === "exclude")) || (key0 === "drafts")) || (key0 === "protocol")) || (key0 === "rules")) || (key0 === "overrides"))){
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
if(data.protocol !== undefined){
if(!(validate34(data.protocol, {instancePath:instancePath+"/protocol",parentData:data,parentDataProperty:"protocol",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate97(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate201(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
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
