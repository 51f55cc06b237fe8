using System.Text.Json.Serialization;

namespace AdobeSdk.Tests.Json;

public sealed record WireAnswer(
    [property: JsonPropertyName("shade")] Shade Shade,
    [property: JsonPropertyName("byShade")] Dictionary<Shade, int>? ByShade = null);

[JsonSerializable(typeof(WireAnswer))]
internal sealed partial class WireJson : JsonSerializerContext;
