using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>One operation of a description.</summary>
/// <param name="Method">The HTTP method, in capitals.</param>
/// <param name="Path">The route, as the description spells it.</param>
/// <param name="Definition">What the description says of it.</param>
internal sealed record OpenApiOperation(string Method, string Path, JsonObject Definition)
{
    public IEnumerable<JsonObject> Parameters => Definition["parameters"]?.AsArray().Select(p => p!.AsObject()) ?? [];

    public IReadOnlyDictionary<string, JsonNode> RequestContents => Contents(Definition["requestBody"]);

    public JsonNode SuccessResponse =>
        Definition["responses"]!.AsObject().Single(response => response.Key.StartsWith('2')).Value!;

    public IReadOnlyDictionary<string, JsonNode> SuccessContents => Contents(SuccessResponse);

    public override string ToString() => $"{Method} {Path}";

    public static IReadOnlyDictionary<string, JsonNode> Contents(JsonNode? holder) =>
        holder?["content"]?.AsObject().ToDictionary(content => content.Key, content => content.Value!)
        ?? new Dictionary<string, JsonNode>();
}
