using System.Text.Json.Serialization;

namespace AdobeSdk.Benchmarks.Client;

internal sealed record Model(string Id, string DisplayName, int Version, IReadOnlyList<string> Tags);

[JsonSerializable(typeof(Model))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class BenchJson : JsonSerializerContext;
