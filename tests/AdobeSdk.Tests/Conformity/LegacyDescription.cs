using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>
/// Adobe's older description of Photoshop v1, Lightroom and Sensei, which keeps its shapes in 53 files of JSON Schema, made one
/// document with all of them in it.
/// </summary>
internal static class LegacyDescription
{
    public const string File = "photoshop-legacy.json";

    // Every client sends them; nothing is said of them in the other descriptions either.
    private static readonly string[] Sent = ["Authorization", "x-api-key", "Content-Type"];

    // Of an event of the job's end. Who asks for a status has no use for it, though it is described there as well.
    private const string EventHeader = "x-gw-ims-org-id";

    /// <summary>The document, its answers by status in one place. Skips the calling test where it is not to be had.</summary>
    public static JsonObject Read()
    {
        JsonObject root = AdobeDescriptions.Read(File);
        root["openapi"] = "3.1.0";
        JsonObject paths = root["paths"]!.AsObject();
        MergeStatus(paths);
        foreach ((string verb, JsonObject operation) in paths.SelectMany(path => path.Value!.AsObject()).Select(pair => (pair.Key, pair.Value!.AsObject())).ToList())
        {
            JsonArray parameters = operation["parameters"]!.AsArray();
            string[] left = verb == "get" ? [.. Sent, EventHeader] : Sent;
            foreach (JsonNode parameter in parameters.Where(parameter => left.Contains(parameter!["name"]!.GetValue<string>())).ToList()!)
            {
                parameters.Remove(parameter);
            }

            foreach (JsonObject content in Contents(operation).ToList())
            {
                content["schema"] = LegacySchemas.Resolve(content["schema"]!, File);
            }
        }

        root["components"] = new JsonObject { ["schemas"] = new JsonObject() };
        return root;
    }

    private static IEnumerable<JsonObject> Contents(JsonObject operation) =>
        operation["responses"]!.AsObject().Select(response => response.Value).Prepend(operation["requestBody"])
            .Select(holder => holder?["content"]?["application/json"]?.AsObject()).OfType<JsonObject>();

    // The same address twice, /status/{jobId} and /status/{jobid}: once for files, once for manifests.
    private static void MergeStatus(JsonObject paths)
    {
        const string Files = "/pie/psdService/status/{jobId}", Manifests = "/pie/psdService/status/{jobid}";
        JsonNode other = Schema(paths[Manifests]!).DeepClone();
        paths.Remove(Manifests);
        JsonNode answer = paths[Files]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!;
        answer["schema"] = new JsonObject { ["oneOf"] = new JsonArray(Schema(paths[Files]!).DeepClone(), other) };

        static JsonNode Schema(JsonNode path) => path["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
    }
}
