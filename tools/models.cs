#!/usr/bin/env dotnet
// Writes the records and open enums of an API package from Adobe's description and a list of names and words of our own:
//
//   dotnet run tools/models.cs -- ../shared/specs/photoshop-v2.json tools/models/photoshop-v2.json src/AdobeSdk.Photoshop/Models
//
// To be run when a description changes; what it writes is read and committed like code written by hand. The list says
// - "schemas": what each schema is called ("as": "Room/Name") and what its members mean; a member is a text, or
//   { "as": name, "type": C# type, "converter": JSON converter, "required": true, "optional": true, "doc": text }. "more": members of
//   this API's other descriptions, or of its service alone. "same": it is the type of another schema. "hand": it is written by hand.
//   "base": its C# base, if not the schema that it extends. "constants": members that are always the same. "converter": it is
//   abstract, and this tells its shapes apart. "take": an abstract record of ours with members of the schema "from".
//   "type": it is no object, and this C# type.
// - "words": enumerations, by the first place that has them: "Schema.member". "more": words of this API's other descriptions.
// - "maps": members, by name, that are objects with any names in them, and the C# type that they are.
// Objects that a description has inline are named by where they are: "getAccountAnswer.entitlement" is a member of the answer of
// the operation getAccount, "createAlbumBody" a body.
// A schema, member or enumeration that the list does not have is an error, and so is one that only the list has.
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

if (args is not [string descriptionFile, string listFile, string folder])
{
    Console.Error.WriteLine("Usage: dotnet run tools/models.cs -- DESCRIPTION LIST FOLDER");
    return 1;
}

JsonObject description = Read(descriptionFile);
JsonObject list = Read(listFile);
InlineSchemas.Name(description, list["maps"]?.AsObject() ?? []);
ModelWriter writer = new(description["components"]!["schemas"]!.AsObject(), list);
foreach ((string file, string text) in writer.Write())
{
    string path = Path.Combine(folder, file);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    if (!File.Exists(path) || File.ReadAllText(path) != text)
    {
        File.WriteAllText(path, text);
        Console.WriteLine($"wrote {path}");
    }
}

foreach (string problem in writer.Problems)
{
    Console.Error.WriteLine(problem);
}

return writer.Problems.Count == 0 ? 0 : 1;

static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(file))!.AsObject();

/// <summary>A property to write.</summary>
internal sealed record Member(string Json, string Name, string Type, bool Required, string Doc, string? Constant, string? Converter);

/// <summary>A type of the list.</summary>
internal sealed class Entry(string schema, JsonObject text)
{
    public string Schema { get; } = schema;

    public string Name { get; } = (text["as"]?.GetValue<string>() ?? "").Split('/')[^1];

    public string Room { get; } = (text["as"]?.GetValue<string>() ?? "").Split('/')[0];

    public string Doc => Text("doc") ?? "";

    public string From => Text("from") ?? Schema;

    public bool IsOurs => text["from"] is not null;

    public bool IsAbstract => text["converter"] is not null || text["abstract"] is not null;

    public bool IsWritten => text["hand"] is null && text["same"] is null && text["as"] is not null;

    public IEnumerable<string>? Take => text["take"]?.AsArray().Select(name => name!.GetValue<string>());

    public JsonObject Members { get; } = text["members"]?.AsObject() ?? [];

    public JsonObject More { get; } = text["more"]?.AsObject() ?? [];

    public string? Text(string name) => text[name]?.GetValue<string>();

    public string? Constant(string member) => text["constants"]?[member]?.GetValue<string>();
}

/// <summary>Gives the objects that a description has inline names of their own.</summary>
internal static class InlineSchemas
{
    public static void Name(JsonObject description, JsonObject maps)
    {
        JsonObject schemas = description["components"]!["schemas"]!.AsObject();
        foreach (JsonObject operation in description["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(pair => pair.Value).OfType<JsonObject>().ToList())
        {
            NameContent(operation["requestBody"], $"{operation["operationId"]}Body", schemas);
            NameContent(operation["responses"]?.AsObject().FirstOrDefault(response => response.Key.StartsWith('2')).Value, $"{operation["operationId"]}Answer", schemas);
        }

        foreach ((string name, JsonNode? response) in description["components"]!["responses"]?.AsObject() ?? [])
        {
            NameContent(response, $"{name}Response", schemas);
        }

        foreach ((string name, JsonNode? schema) in schemas.ToList())
        {
            NameMembers(name, schema!, schemas, maps);
        }
    }

    private static void NameContent(JsonNode? holder, string name, JsonObject schemas)
    {
        if (holder?["content"]?["application/json"] is JsonObject content && content["schema"] is JsonObject schema && schema["$ref"] is null)
        {
            content["schema"] = Named(schema, name, schemas);
        }
    }

    private static void NameMembers(string parent, JsonNode schema, JsonObject schemas, JsonObject maps)
    {
        foreach ((string member, JsonNode? definition) in (schema["properties"]?.AsObject() ?? []).ToList())
        {
            JsonNode inner = definition!["items"] ?? definition;
            string name = $"{parent}.{member}";
            if (inner["properties"] is null || (inner == definition && maps.ContainsKey(member)))
            {
                continue;
            }

            JsonObject reference = Named(inner, name, schemas);
            if (inner == definition)
            {
                schema["properties"]![member] = reference;
            }
            else
            {
                definition["items"] = reference;
            }

            NameMembers(name, schemas[name]!, schemas, maps);
        }
    }

    private static JsonObject Named(JsonNode schema, string name, JsonObject schemas)
    {
        schemas[name] = schema.DeepClone();
        return new JsonObject { ["$ref"] = $"#/components/schemas/{name}" };
    }
}

/// <summary>Turns schemas into C#.</summary>
internal sealed class ModelWriter(JsonObject schemas, JsonObject list)
{
    private readonly Dictionary<string, Entry> _entries = list["schemas"]!.AsObject().ToDictionary(pair => pair.Key, pair => new Entry(pair.Key, pair.Value!.AsObject()));
    private readonly Dictionary<string, (string Name, JsonObject Text)> _words = [];
    private readonly HashSet<string> _taken = [];

    public List<string> Problems { get; } = [];

    public IEnumerable<(string File, string Text)> Write()
    {
        IEnumerable<string> wanted = list["only"]?.AsArray().Select(name => name!.GetValue<string>()) ?? schemas.Select(schema => schema.Key);
        Problems.AddRange(wanted.Where(name => !_entries.ContainsKey(name) && schemas[name]?["enum"] is null).Select(name => $"{name}: is not in the list"));
        foreach ((string place, JsonNode? words) in list["words"]!.AsObject())
        {
            string key = WordsAt(place);
            _words[key] = (words!["as"]!.GetValue<string>().Split('/')[^1], words.AsObject());
            if (words["hand"] is null)
            {
                yield return ($"{words["as"]}.cs", OpenEnum(words.AsObject(), key.Split('\n')));
            }
        }

        foreach (Entry entry in _entries.Values.Where(entry => entry.IsWritten))
        {
            if (!schemas.ContainsKey(entry.From))
            {
                Problems.Add($"{entry.Schema}: is no schema");
                continue;
            }

            yield return ($"{entry.Room}/{entry.Name}.cs", Record(entry));
        }
    }

    private string Record(Entry entry)
    {
        List<Member> members = MembersOf(entry).ToList();
        string space = list["namespace"]!.GetValue<string>();
        string? baseName = BaseOf(entry)?.Name ?? entry.Text("extends");
        string interfaces = entry.Text("interfaces") is { } more ? $", {more}" : "";
        StringBuilder text = new($"using System.Text.Json.Serialization;\n\nnamespace {space};\n\n");
        if (members.Any(member => member.Type.Contains("JsonElement", StringComparison.Ordinal)))
        {
            text.Insert(0, "using System.Text.Json;\n");
        }

        AppendDoc(text, entry.Doc, "");
        if (!entry.IsOurs)
        {
            IEnumerable<string> names = _entries.Values.Where(other => other.Text("same") == entry.Schema).Select(other => other.Schema).Prepend(entry.Schema).Select(name => $"<c>{name}</c>");
            AppendTag(text, $"Adobe's {(names.Count() > 1 ? "schemas" : "schema")} {Join(names)}.", "", "remarks");
        }

        if (entry.Text("converter") is { } converter)
        {
            text.Append(CultureInfo.InvariantCulture, $"[JsonConverter(typeof({converter}))]\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"public {(entry.IsAbstract ? "abstract" : "sealed")} record {entry.Name} : {baseName ?? "AdobePayload"}{interfaces}");
        List<string> parts = [.. members.Select(Property)];
        if (members.FirstOrDefault(member => member.Type is "Uri" or "Uri?" && member.Json != "base") is { } url)
        {
            string others = string.Concat(members.Where(member => member != url && member.Constant is null).Select(member => $"{member.Name} = {{{member.Name}}}, "));
            parts.Add($"    /// <summary>Leaves the URL's signature out.</summary>\n    public override string ToString() => $\"{entry.Name} {{{{ {others}{url.Name} = {{WithoutSignature({url.Name})}} }}}}\";\n");
        }

        return text.Append(parts.Count == 0 ? ";\n" : $"\n{{\n{string.Join('\n', parts)}}}\n").ToString();
    }

    private string Property(Member member)
    {
        StringBuilder text = new();
        AppendDoc(text, member.Doc, "    ");
        text.Append(CultureInfo.InvariantCulture, $"    [JsonPropertyName(\"{member.Json}\")]\n");
        if (member.Converter is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"    [JsonConverter(typeof({member.Converter}))]\n");
        }

        text.Append(member.Constant switch
        {
            null => $"    public {(member.Required ? "required " : "")}{member.Type} {member.Name} {{ get; init; }}\n",
            "abstract" => $"    public abstract {member.Type} {member.Name} {{ get; }}\n",
            _ => $"    public override {member.Type} {member.Name} => {member.Constant};\n",
        });
        return text.ToString();
    }

    private IEnumerable<Member> MembersOf(Entry entry)
    {
        HashSet<string> inherited = [];
        for (Entry? parent = BaseOf(entry); parent is not null; parent = BaseOf(parent))
        {
            inherited.UnionWith(Own(parent).Select(pair => pair.Key));
        }

        HashSet<string> required = [.. RequiredOf(entry.From)];
        foreach ((string json, JsonNode schema) in Own(entry).Where(pair => !inherited.Contains(pair.Key) || entry.Constant(pair.Key) is not null and not "abstract"))
        {
            JsonNode? word = entry.Members[json];
            string? doc = (word is JsonObject detail ? detail["doc"] : word)?.GetValue<string>();
            if (entry.Constant(json) is not null and not "abstract")
            {
                doc ??= "";
            }

            if (doc is null)
            {
                Problems.Add($"{entry.Schema}.{json}: has no words in the list: {schema["description"]}");
                continue;
            }

            JsonObject? named = word as JsonObject;
            bool isRequired = (required.Contains(json) && named?["optional"] is null) || named?["required"] is not null;
            string type = named?["type"]?.GetValue<string>() ?? TypeOf(schema, $"{entry.From}.{json}", json);
            string name = named?["as"]?.GetValue<string>() ?? Pascal(json);
            yield return new Member(json, name, isRequired || entry.Constant(json) is not null ? type : type + "?", isRequired, doc, entry.Constant(json), named?["converter"]?.GetValue<string>());
        }

        foreach ((string json, JsonNode? more) in entry.More)
        {
            yield return new Member(json, more!["as"]?.GetValue<string>() ?? Pascal(json), $"{more["type"]}?", Required: false, more["doc"]!.GetValue<string>(), Constant: null, more["converter"]?.GetValue<string>());
        }

        foreach (string json in entry.Members.Select(pair => pair.Key).Where(json => !Own(entry).Any(pair => pair.Key == json)))
        {
            Problems.Add($"{entry.Schema}.{json}: is no member of the schema");
        }
    }

    private IEnumerable<KeyValuePair<string, JsonNode>> Own(Entry entry)
    {
        IEnumerable<string>? take = entry.Take;
        return Merged(entry.From).Where(pair => take is null || take.Contains(pair.Key));
    }

    private Entry? BaseOf(Entry entry)
    {
        string? name = entry.Text("base")
            ?? (entry.IsOurs ? null : schemas[entry.Schema]?["allOf"]?.AsArray().Select(part => ReferenceOf(part!)).FirstOrDefault(reference => reference is not null));
        return name is null ? null : _entries.GetValueOrDefault(name) ?? throw new InvalidOperationException($"{entry.Schema}: its base {name} is not in the list");
    }

    private IEnumerable<KeyValuePair<string, JsonNode>> Merged(string schema)
    {
        foreach (JsonNode part in PartsOf(schemas[schema]!))
        {
            foreach (KeyValuePair<string, JsonNode> pair in ReferenceOf(part) is { } reference
                ? Merged(reference)
                : (part["properties"]?.AsObject() ?? []).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)))
            {
                yield return pair;
            }
        }
    }

    private IEnumerable<string> RequiredOf(string schema) => PartsOf(schemas[schema]!).SelectMany(part => ReferenceOf(part) is { } reference
        ? RequiredOf(reference)
        : part["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? []);

    // A schema and what it extends.
    private static IEnumerable<JsonNode> PartsOf(JsonNode definition)
    {
        foreach (JsonNode? part in definition["allOf"]?.AsArray() ?? [])
        {
            yield return part!;
        }

        JsonObject own = definition.DeepClone().AsObject();
        own.Remove("allOf");
        yield return own;
    }

    private string TypeOf(JsonNode schema, string place, string name)
    {
        if (schema["enum"] is JsonArray words)
        {
            return _words.TryGetValue(Key(words), out (string Name, JsonObject Text) known) ? known.Name : Problem($"{place}: its words are not in the list: {Key(words).Replace('\n', ' ')}");
        }

        if (ReferenceOf(schema) is { } reference)
        {
            if (schemas[reference]?["enum"] is JsonArray named)
            {
                return _words.TryGetValue(Key(named), out (string Name, JsonObject Text) enumeration) ? enumeration.Name : Problem($"{place}: {reference} is not among the words");
            }

            return _entries.TryGetValue(reference, out Entry? entry) ? Resolve(entry).Text("type") ?? Resolve(entry).Name : Problem($"{place}: {reference} is not in the list");
        }

        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray shapes)
        {
            string[] bases = [.. shapes.Select(shape => ReferenceOf(shape!)).Select(shape => shape is null ? "" : RootOf(Resolve(_entries[shape]))).Distinct()];
            return bases is [string one] && one.Length > 0 ? one : Problem($"{place}: is one of several shapes; give it a type: {string.Join(", ", bases)}");
        }

        return (schema["type"]?.GetValue<string>(), schema["format"]?.GetValue<string>()) switch
        {
            ("array", _) => $"IReadOnlyList<{TypeOf(schema["items"]!, place, name)}>",
            ("string", "date-time") => "DateTimeOffset",
            ("string", _) when name is "url" or "statusUrl" or "href" => "Uri",
            ("string", _) => "string",
            ("integer", "int64") => "long",
            ("integer", _) => "int",
            ("number", _) => "double",
            ("boolean", _) => "bool",
            ("object", _) => list["maps"]?[name]?.GetValue<string>() ?? "JsonElement",
            _ => Problem($"{place}: has no C# type"),
        };
    }

    private Entry Resolve(Entry entry) => entry.Text("same") is { } same ? Resolve(_entries[same]) : entry;

    private string RootOf(Entry entry)
    {
        Entry root = entry;
        while (BaseOf(root) is { } parent)
        {
            root = parent;
        }

        return root.Name;
    }

    private string OpenEnum(JsonObject entry, string[] words)
    {
        string name = entry["as"]!.GetValue<string>().Split('/')[^1];
        StringBuilder text = new($"using System.Text.Json.Serialization;\n\nnamespace {list["namespace"]};\n\n");
        AppendDoc(text, entry["doc"]!.GetValue<string>(), "");
        text.Append(CultureInfo.InvariantCulture, $$"""
            /// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
            [JsonConverter(typeof(OpenEnumConverter<{{name}}>))]
            public readonly record struct {{name}}(string Value) : IOpenEnum<{{name}}>
            {

            """);
        JsonObject more = entry["more"]?.AsObject() ?? [];
        foreach (string word in words.Concat(more.Select(pair => pair.Key)))
        {
            JsonNode? own = more[word] ?? entry["words"]?[word];
            string property = own is JsonObject named ? named["as"]!.GetValue<string>() : Pascal(word);
            string doc = (own is JsonObject detail ? detail["doc"] : own)?.GetValue<string>() ?? Sentence(word);
            AppendDoc(text, doc, "    ");
            text.Append(CultureInfo.InvariantCulture, $"    public static {name} {property} {{ get; }} = new(\"{word}\");\n\n");
        }

        foreach (string word in (entry["words"]?.AsObject() ?? []).Select(pair => pair.Key).Except(words))
        {
            Problems.Add($"{name}: '{word}' is no word of the description");
        }

        return text.Append(CultureInfo.InvariantCulture, $$"""
                /// <inheritdoc/>
                public static {{name}} FromValue(string value) => new(value);

                /// <inheritdoc/>
                public override string ToString() => Value;
            }

            """).ToString();
    }

    private string WordsAt(string place)
    {
        int dot = place.LastIndexOf('.');
        JsonNode? schema = dot < 0 ? schemas[place] : Merged(place[..dot]).FirstOrDefault(pair => pair.Key == place[(dot + 1)..]).Value;
        schema = schema?["items"] ?? schema;
        return schema?["enum"] is JsonArray words ? Key(words) : Problem($"{place}: is no enumeration");
    }

    private string Problem(string what)
    {
        if (_taken.Add(what))
        {
            Problems.Add(what);
        }

        return "object";
    }

    private static string Key(JsonArray words) => string.Join('\n', words.Select(word => word!.ToString()));

    // A reference, or an allOf around one that adds nothing but words.
    private static string? ReferenceOf(JsonNode schema)
    {
        JsonNode?[] parts = schema["properties"] is null
            ? [.. (schema["allOf"]?.AsArray() ?? []).Where(part => part!.AsObject().Any(pair => pair.Key != "description"))]
            : [];
        return (schema["$ref"] ?? (parts is [{ } only] ? only["$ref"] : null))?.GetValue<string>().Split('/')[^1];
    }

    private static string Pascal(string name) =>
        string.Concat(name.Split('_', ' ', '-', '/', '.', ':', '+').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + (part.All(char.IsUpper) ? part[1..].ToLowerInvariant() : part[1..])));

    private static string Sentence(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('_', ' ').ToLowerInvariant() + ".";

    private static string Join(IEnumerable<string> names) =>
        names.ToArray() is [.. string[] first, string last] && first.Length > 0 ? $"{string.Join(", ", first)} and {last}" : names.Single();

    private static void AppendDoc(StringBuilder text, string doc, string indent) => AppendTag(text, doc, indent, "summary");

    private static void AppendTag(StringBuilder text, string doc, string indent, string tag)
    {
        const int Width = 125;
        if (doc.Length == 0)
        {
            text.Append(indent).Append("/// <inheritdoc/>\n");
            return;
        }

        string line = $"{indent}/// <{tag}>{doc}</{tag}>";
        if (line.Length <= Width)
        {
            text.Append(line).Append('\n');
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{indent}/// <{tag}>\n");
        StringBuilder row = new($"{indent}///");
        foreach (string word in doc.Split(' '))
        {
            if (row.Length + 1 + word.Length > Width)
            {
                text.Append(row).Append('\n');
                row.Clear().Append(CultureInfo.InvariantCulture, $"{indent}///");
            }

            row.Append(' ').Append(word);
        }

        text.Append(row).Append('\n').Append(CultureInfo.InvariantCulture, $"{indent}/// </{tag}>\n");
    }
}
