using System.Text.Json.Serialization;

namespace AdobeSdk.Benchmarks;

/// <summary>One measured row.</summary>
/// <param name="Table">The table it belongs to.</param>
/// <param name="Name">What was measured, its parameters included.</param>
/// <param name="Nanoseconds">The median of one operation.</param>
/// <param name="Bytes">Allocated by one operation.</param>
internal sealed record Row(
    [property: JsonPropertyName("table")] string Table,
    [property: JsonPropertyName("row")] string Name,
    [property: JsonPropertyName("ns")] double Nanoseconds,
    [property: JsonPropertyName("bytes")] double Bytes);
