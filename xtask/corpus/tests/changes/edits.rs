//! Single edits of a document, each at the first place that it has for it.

use serde_json::{Map, Value, json};

/// Changes a document; `None` where it has no place for that.
pub type Edit = fn(&mut Value) -> Option<()>;

/// All edits, by what a maintainer would say about them.
pub const EDITS: &[(&str, Edit)] = &[
    ("add a property", |api| {
        let properties = object_of(response_schema(api)?)?;
        properties.insert("added_property".to_owned(), json!({"type": "string"}));
        Some(())
    }),
    ("add an object as a property", |api| {
        let properties = object_of(response_schema(api)?)?;
        let inner = json!({"type": "object", "properties": {"a": {"type": "string"}}});
        properties.insert("added_object".to_owned(), inner);
        Some(())
    }),
    ("remove a property", |api| {
        let schema = response_schema(api)?;
        let name = optional_property(schema)?;
        object_of(schema)?.shift_remove(&name);
        Some(())
    }),
    ("remove a required property", |api| {
        let schema = response_schema(api)?;
        let name = required_property(schema)?;
        object_of(schema)?.shift_remove(&name);
        relax(schema, &name)
    }),
    ("rename a property", |api| {
        let schema = response_schema(api)?;
        let name = optional_property(schema)?;
        let property = object_of(schema)?.shift_remove(&name)?;
        object_of(schema)?.insert("renamed_property".to_owned(), property);
        Some(())
    }),
    ("change the type of a property", |api| {
        let schema = response_schema(api)?;
        let name = optional_property(schema)?;
        *object_of(schema)?.get_mut(&name)? = json!({"type": "boolean"});
        Some(())
    }),
    ("make a property a list", |api| {
        let schema = response_schema(api)?;
        let name = optional_property(schema)?;
        let property = object_of(schema)?.get_mut(&name)?;
        *property = json!({"type": "array", "items": property.clone()});
        Some(())
    }),
    ("require a property", |api| {
        let schema = response_schema(api)?;
        let name = optional_property(schema)?;
        require(schema, &name)
    }),
    ("do not require a property", |api| {
        let schema = response_schema(api)?;
        let name = required_property(schema)?;
        relax(schema, &name)
    }),
    ("let a property be null", |api| {
        let schema = response_schema(api)?;
        let name = required_property(schema)?;
        nullable(object_of(schema)?.get_mut(&name)?)
    }),
    ("deprecate a property", |api| {
        let schema = response_schema(api)?;
        let name = optional_property(schema)?;
        let property = object_of(schema)?.get_mut(&name)?.as_object_mut()?;
        property.insert("deprecated".to_owned(), true.into());
        Some(())
    }),
    ("describe a property", |api| {
        let schema = response_schema(api)?;
        let name = optional_property(schema)?;
        let property = object_of(schema)?.get_mut(&name)?.as_object_mut()?;
        property.insert("description".to_owned(), "Other words.".into());
        Some(())
    }),
    ("limit a property", |api| {
        let schema = response_schema(api)?;
        let name = optional_property(schema)?;
        let property = object_of(schema)?.get_mut(&name)?.as_object_mut()?;
        property.insert("maxLength".to_owned(), 7.into());
        Some(())
    }),
    ("add a property to a request", |api| {
        let properties = object_of(request_schema(api)?)?;
        properties.insert("added_property".to_owned(), json!({"type": "string"}));
        Some(())
    }),
    ("add a required property to a request", |api| {
        let schema = request_schema(api)?;
        object_of(schema)?.insert("added_property".to_owned(), json!({"type": "string"}));
        require(schema, "added_property")
    }),
    ("add five required properties to a request", |api| {
        let schema = request_schema(api)?;
        for index in 0..5 {
            let name = format!("added_property_{index}");
            object_of(schema)?.insert(name.clone(), json!({"type": "string"}));
            require(schema, &name)?;
        }
        Some(())
    }),
    ("remove a property from a request", |api| {
        let schema = request_schema(api)?;
        let name = object_of(schema)?.keys().next()?.clone();
        object_of(schema)?.shift_remove(&name);
        let _ = relax(schema, &name);
        Some(())
    }),
    ("do not require a property of a request", |api| {
        let schema = request_schema(api)?;
        let name = required_property(schema)?;
        relax(schema, &name)
    }),
    ("add a value to an enum", |api| {
        let values = list_at(api, "enum", 2)?;
        values.push("added value".into());
        Some(())
    }),
    ("remove a value of an enum", |api| {
        list_at(api, "enum", 2)?.pop()?;
        Some(())
    }),
    ("rename a value of an enum", |api| {
        *list_at(api, "enum", 2)?.last_mut()? = "renamed value".into();
        Some(())
    }),
    ("sort the values of an enum", |api| {
        list_at(api, "enum", 2)?.reverse();
        Some(())
    }),
    ("list the values of an enum in another place", |api| {
        let (name, property) = listed_property(api)?;
        let place = json!({"type": "object", "properties": {name: property}});
        let schemas = api.pointer_mut("/components/schemas")?.as_object_mut()?;
        schemas.insert("AnotherPlace".to_owned(), place);
        Some(())
    }),
    ("add a value to a constant", |api| {
        list_at(api, "enum", 1)?.push("added value".into());
        Some(())
    }),
    ("add a variant to a union", |api| {
        let variant = json!({"type": "array", "items": {"type": "boolean"}});
        list_at(api, "oneOf", 2)?.push(variant);
        Some(())
    }),
    ("remove a variant of a union", |api| {
        list_at(api, "oneOf", 3)?.pop()?;
        Some(())
    }),
    ("make a date a text", |api| {
        let schema = find(api, &|it| {
            it.get("format") == Some(&"date-time".into()) && it.get("type").is_some()
        })?;
        schema.as_object_mut()?.shift_remove("format");
        Some(())
    }),
    ("make an integer smaller", |api| {
        let schema = find(api, &|it| {
            it.get("type") == Some(&"integer".into()) && it.get("format") != Some(&"int32".into())
        })?;
        schema
            .as_object_mut()?
            .insert("format".to_owned(), "int32".into());
        Some(())
    }),
    ("rename a path", |api| {
        let paths = api.get_mut("paths")?.as_object_mut()?;
        let path = paths.keys().next()?.clone();
        let item = paths.shift_remove(&path)?;
        paths.insert(format!("/renamed{path}"), item);
        Some(())
    }),
    ("change the method of an operation", |api| {
        let item = path_item(api, "get", "put")?;
        let operation = item.shift_remove("get")?;
        item.insert("put".to_owned(), operation);
        Some(())
    }),
    ("rename a parameter of a path", |api| {
        let paths = api.get_mut("paths")?.as_object_mut()?;
        let path = paths.keys().find(|path| path.contains('{'))?.clone();
        let name = path.split_once('{')?.1.split_once('}')?.0.to_owned();
        let text = json!({path.clone(): paths.shift_remove(&path)?}).to_string();
        let text = text.replace(&format!("{{{name}}}"), "{renamedId}");
        let text = text.replace(
            &format!("\"in\":\"path\",\"name\":\"{name}\""),
            "\"in\":\"path\",\"name\":\"renamedId\"",
        );
        let text = text.replace(
            &format!("\"name\":\"{name}\",\"in\":\"path\""),
            "\"name\":\"renamedId\",\"in\":\"path\"",
        );
        let renamed: Value = serde_json::from_str(&text).ok()?;
        paths.extend(renamed.as_object()?.clone());
        Some(())
    }),
    ("add a parameter", |api| {
        parameters(api)?
            .push(json!({"name": "added", "in": "query", "schema": {"type": "string"}}));
        Some(())
    }),
    ("add a required parameter", |api| {
        parameters(api)?.push(
            json!({"name": "added", "in": "query", "required": true, "schema": {"type": "string"}}),
        );
        Some(())
    }),
    ("require a parameter", |api| {
        let parameter = parameter(api, "query")?;
        parameter.insert("required".to_owned(), true.into());
        Some(())
    }),
    ("remove a parameter", |api| {
        let list = parameters(api)?;
        let index = list
            .iter()
            .position(|it| it.get("in") == Some(&"query".into()))?;
        list.remove(index);
        Some(())
    }),
    ("rename a parameter", |api| {
        parameter(api, "query")?.insert("name".to_owned(), "renamed".into());
        Some(())
    }),
    ("change the type of a parameter", |api| {
        parameter(api, "query")?.insert("schema".to_owned(), json!({"type": "boolean"}));
        Some(())
    }),
    ("limit a parameter", |api| {
        let parameter = parameter(api, "query")?;
        let schema = parameter.get_mut("schema")?.as_object_mut()?;
        let keyword = if schema.get("type") == Some(&"string".into()) {
            "maxLength"
        } else {
            "maximum"
        };
        if schema.contains_key("$ref") {
            *schema = Map::from_iter([("type".to_owned(), "integer".into())]);
        }
        schema.insert(keyword.to_owned(), 7.into());
        Some(())
    }),
    ("send a parameter as a header", |api| {
        parameter(api, "query")?.insert("in".to_owned(), "header".into());
        Some(())
    }),
    ("swap the parameters", |api| {
        parameters(api)?.reverse();
        Some(())
    }),
    ("rename an operation", |api| {
        let operation = operation(api)?;
        operation.insert("operationId".to_owned(), "quite-another-thing".into());
        Some(())
    }),
    ("deprecate an operation", |api| {
        operation(api)?.insert("deprecated".to_owned(), true.into());
        Some(())
    }),
    ("rename a tag", |api| {
        operation(api)?.insert("tags".to_owned(), json!(["Renamed"]));
        Some(())
    }),
    ("remove an operation", |api| {
        let item = path_item(api, "get", "none")?;
        item.shift_remove("get");
        Some(())
    }),
    ("add an operation", |api| {
        let mut added = operation(api)?.clone();
        added.shift_remove("parameters");
        added.insert("operationId".to_owned(), "added-operation".into());
        let paths = api.get_mut("paths")?.as_object_mut()?;
        paths.insert("/added".to_owned(), json!({"get": added}));
        Some(())
    }),
    ("change the response", |api| {
        *response(api)?.get_mut("schema")? = json!({"type": "array", "items": {"type": "boolean"}});
        Some(())
    }),
    ("leave the response without a body", |api| {
        let responses = operation(api)?.get_mut("responses")?.as_object_mut()?;
        let success = responses.get_mut("200")?.as_object_mut()?;
        success.shift_remove("content").map(|_| ())
    }),
    ("describe a second response", |api| {
        let responses = operation(api)?.get_mut("responses")?.as_object_mut()?;
        let body = json!({"application/json": {"schema": {"type": "boolean"}}});
        responses.insert(
            "202".to_owned(),
            json!({"description": "Later.", "content": body}),
        );
        Some(())
    }),
    ("describe an error", |api| {
        let responses = operation(api)?.get_mut("responses")?.as_object_mut()?;
        responses.insert("418".to_owned(), json!({"description": "A teapot."}));
        Some(())
    }),
    ("describe no error", |api| {
        let responses = operation(api)?.get_mut("responses")?.as_object_mut()?;
        let count = responses.len();
        responses.retain(|status, _| status.starts_with('2'));
        (responses.len() < count).then_some(())
    }),
    ("send the response as a text", |api| {
        let content = find(api, &|it| {
            it.get("application/json")
                .is_some_and(|it| it.get("schema").is_some())
        })?;
        let content = content.as_object_mut()?;
        content.clear();
        content.insert(
            "text/plain".to_owned(),
            json!({"schema": {"type": "string"}}),
        );
        Some(())
    }),
    ("send the request as a form", |api| {
        let body = find(api, &|it| {
            it.pointer("/requestBody/content/application~1json")
                .is_some()
        })?;
        let content = body.pointer_mut("/requestBody/content")?.as_object_mut()?;
        let media_type = content.shift_remove("application/json")?;
        content.clear();
        content.insert("application/x-www-form-urlencoded".to_owned(), media_type);
        Some(())
    }),
    ("require the request body", |api| {
        let operation = find(api, &|it| it.pointer("/requestBody/content").is_some())?;
        let body = operation.get_mut("requestBody")?.as_object_mut()?;
        let is_required = body.get("required") == Some(&true.into());
        body.insert("required".to_owned(), (!is_required).into());
        Some(())
    }),
    ("remove the request body", |api| {
        let operation = find(api, &|it| it.pointer("/requestBody/content").is_some())?;
        operation.as_object_mut()?.shift_remove("requestBody");
        Some(())
    }),
    ("ask for no credentials", |api| {
        operation(api)?.insert("security".to_owned(), json!([]));
        Some(())
    }),
    ("ask for other credentials", |api| {
        let schemes = api
            .pointer_mut("/components/securitySchemes")?
            .as_object_mut()?;
        schemes.insert(
            "added".to_owned(),
            json!({"type": "http", "scheme": "basic"}),
        );
        operation(api)?.insert("security".to_owned(), json!([{"added": []}]));
        Some(())
    }),
    ("change the server", |api| {
        let root = api.as_object_mut()?;
        root.insert(
            "servers".to_owned(),
            json!([{"url": "https://other.example/v2"}]),
        );
        Some(())
    }),
    ("write a shared type in place", |api| {
        let schemas = api.pointer("/components/schemas")?.clone();
        let is_object = |name: &str| {
            schemas
                .get(name)
                .is_some_and(|it| it.get("properties").is_some())
        };
        let name_of = |it: &Value| {
            Some(
                it.get("$ref")?
                    .as_str()?
                    .strip_prefix("#/components/schemas/")?
                    .to_owned(),
            )
        };
        let components = api.pointer_mut("/components/schemas")?;
        let used = find(components, &|it| {
            name_of(it).is_some_and(|name| is_object(&name))
        })?;
        *used = schemas.get(name_of(used)?)?.clone();
        Some(())
    }),
    ("add a schema with a similar name", |api| {
        let schemas = api.pointer_mut("/components/schemas")?.as_object_mut()?;
        let name = schemas
            .iter()
            .find(|(_, it)| it.get("properties").is_some())?
            .0
            .clone();
        let similar = format!("{}_", name.to_lowercase());
        let mut sorted = Map::from_iter([(similar, json!({"type": "object", "properties": {}}))]);
        sorted.append(schemas);
        *schemas = sorted;
        Some(())
    }),
    ("rename a schema", |api| {
        let schemas = api.pointer("/components/schemas")?.as_object()?;
        let name = schemas
            .iter()
            .find(|(_, it)| it.get("properties").is_some())?
            .0
            .clone();
        let text = api.to_string();
        let text = text.replace(
            &format!("#/components/schemas/{name}\""),
            "#/components/schemas/RenamedSchema\"",
        );
        *api = serde_json::from_str(&text).ok()?;
        let schemas = api.pointer_mut("/components/schemas")?.as_object_mut()?;
        let schema = schemas.shift_remove(&name)?;
        schemas.insert("RenamedSchema".to_owned(), schema);
        Some(())
    }),
    ("make a schema an alias of its twin", |api| {
        let schemas = api.pointer_mut("/components/schemas")?.as_object_mut()?;
        let (name, schema) = schemas
            .iter()
            .find(|(_, it)| it.get("properties").is_some())?;
        let (name, schema) = (name.clone(), schema.clone());
        schemas.insert("TwinSchema".to_owned(), schema);
        schemas.insert(name, json!({"$ref": "#/components/schemas/TwinSchema"}));
        Some(())
    }),
    ("change nothing", |_| Some(())),
];

/// The first node for which something holds, objects before what is in them.
fn find<'a>(node: &'a mut Value, holds: &dyn Fn(&Value) -> bool) -> Option<&'a mut Value> {
    if node.is_object() && holds(node) {
        return Some(node);
    }
    match node {
        Value::Object(members) => {
            let mut members = members
                .iter_mut()
                .filter(|(name, _)| !name.starts_with("example"));
            members.find_map(|(_, member)| find(member, holds))
        }
        Value::Array(elements) => elements.iter_mut().find_map(|element| find(element, holds)),
        _ => None,
    }
}

/// The first list under a keyword that is that long at least, or exactly one long.
fn list_at<'a>(api: &'a mut Value, keyword: &str, length: usize) -> Option<&'a mut Vec<Value>> {
    let node = find(api, &|it| {
        let list = it.get(keyword).and_then(Value::as_array);
        list.is_some_and(|list| {
            let is_long = if length == 1 {
                list.len() == 1
            } else {
                list.len() >= length
            };
            is_long && list.iter().all(|it| keyword != "enum" || it.is_string())
        })
    })?;
    node.get_mut(keyword)?.as_array_mut()
}

/// The first property that lists its values in place, with its name.
fn listed_property(api: &mut Value) -> Option<(String, Value)> {
    let is_listed = |it: &Value| it.get("enum").is_some();
    let holder = find(api, &|it| {
        let properties = it.get("properties").and_then(Value::as_object);
        properties.is_some_and(|it| it.values().any(is_listed))
    })?;
    let mut properties = object_of(holder)?.iter();
    let (name, property) = properties.find(|(_, it)| is_listed(it))?;
    Some((name.clone(), property.clone()))
}

/// The first component with properties that no request holds, as far as names tell.
fn response_schema(api: &mut Value) -> Option<&mut Value> {
    let schemas = api.pointer_mut("/components/schemas")?.as_object_mut()?;
    { schemas.values_mut() }.find(|schema| {
        let properties = schema.get("properties").and_then(Value::as_object);
        properties.is_some_and(|it| it.len() > 2)
            && optional_property(schema).is_some()
            && required_property(schema).is_some()
    })
}

/// The schema of the first request body that is an object.
fn request_schema(api: &mut Value) -> Option<&mut Value> {
    let body = find(api, &|it| {
        it.pointer("/requestBody/content/application~1json/schema")
            .is_some()
    })?;
    let schema = body.pointer("/requestBody/content/application~1json/schema")?;
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let pointer = reference.trim_start_matches('#').to_owned();
        return api
            .pointer_mut(&pointer)
            .filter(|it| it.get("properties").is_some());
    }
    let body = find(api, &|it| {
        it.pointer("/requestBody/content/application~1json/schema")
            .is_some()
    })?;
    let schema = body.pointer_mut("/requestBody/content/application~1json/schema")?;
    Some(schema).filter(|it| it.get("properties").is_some())
}

fn object_of(schema: &mut Value) -> Option<&mut Map<String, Value>> {
    schema.get_mut("properties")?.as_object_mut()
}

fn is_required(schema: &Value, name: &str) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    required.is_some_and(|it| it.iter().any(|it| it == name))
}

fn optional_property(schema: &Value) -> Option<String> {
    let properties = schema.get("properties")?.as_object()?;
    let mut plain = properties.iter().filter(|(name, property)| {
        !is_required(schema, name) && property.get("type").is_some_and(Value::is_string)
    });
    plain.next().map(|(name, _)| name.clone())
}

fn required_property(schema: &Value) -> Option<String> {
    let properties = schema.get("properties")?.as_object()?;
    let mut plain = properties.iter().filter(|(name, property)| {
        is_required(schema, name) && property.get("type").is_some_and(Value::is_string)
    });
    plain.next().map(|(name, _)| name.clone())
}

fn require(schema: &mut Value, name: &str) -> Option<()> {
    let schema = schema.as_object_mut()?;
    let required = schema.entry("required").or_insert_with(|| json!([]));
    required.as_array_mut()?.push(name.into());
    Some(())
}

fn relax(schema: &mut Value, name: &str) -> Option<()> {
    let required = schema.get_mut("required")?.as_array_mut()?;
    required.retain(|it| it != name);
    if required.is_empty() {
        schema.as_object_mut()?.shift_remove("required");
    }
    Some(())
}

/// Lets a value be null, in OpenAPI 3.0 and 3.1: the other keyword means nothing.
fn nullable(schema: &mut Value) -> Option<()> {
    let schema = schema.as_object_mut()?;
    schema.insert("nullable".to_owned(), true.into());
    Some(())
}

/// The first path item with the one method and without the other.
fn path_item<'a>(
    api: &'a mut Value,
    with: &str,
    without: &str,
) -> Option<&'a mut Map<String, Value>> {
    let paths = api.get_mut("paths")?.as_object_mut()?;
    let item =
        { paths.values_mut() }.find(|it| it.get(with).is_some() && it.get(without).is_none())?;
    item.as_object_mut()
}

/// The first operation that has parameters of the query, or else the first.
fn operation(api: &mut Value) -> Option<&mut Map<String, Value>> {
    let item = path_item(api, "get", "none")?;
    item.get_mut("get")?.as_object_mut()
}

fn parameters(api: &mut Value) -> Option<&mut Vec<Value>> {
    let node = find(api, &|it| {
        let list = it.get("parameters").and_then(Value::as_array);
        list.is_some_and(|list| {
            list.iter().any(|it| {
                it.get("in") == Some(&"query".into()) && it.get("required") != Some(&true.into())
            })
        })
    })?;
    node.get_mut("parameters")?.as_array_mut()
}

/// The first optional parameter of a location.
fn parameter<'a>(api: &'a mut Value, location: &str) -> Option<&'a mut Map<String, Value>> {
    let list = parameters(api)?;
    let parameter = list.iter_mut().find(|it| {
        it.get("in") == Some(&location.into()) && it.get("required") != Some(&true.into())
    })?;
    parameter.as_object_mut()
}

/// The content of the first response that is JSON.
fn response(api: &mut Value) -> Option<&mut Map<String, Value>> {
    let operation = find(api, &|it| {
        it.pointer("/responses/200/content/application~1json/schema")
            .is_some()
    })?;
    let content = operation.pointer_mut("/responses/200/content/application~1json")?;
    content.as_object_mut()
}
