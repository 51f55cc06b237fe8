using System.Text.Json.Serialization;

namespace AdobeSdk.Benchmarks.Tokens;

/// <summary>What one peer did in one scenario.</summary>
internal sealed record TokenRow(
    [property: JsonPropertyName("table")] string Table,
    [property: JsonPropertyName("row")] string Name,
    [property: JsonPropertyName("figures")] IReadOnlyDictionary<string, double?> Figures);
