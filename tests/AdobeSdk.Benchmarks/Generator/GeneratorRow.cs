using System.Text.Json.Serialization;

namespace AdobeSdk.Benchmarks.Generator;

/// <summary>One measured row: the medians of several runs.</summary>
/// <param name="Interfaces">How many annotated interfaces the project has.</param>
/// <param name="Edit">What happened before: <c>first</c>, <c>unrelated</c> or <c>one</c>.</param>
/// <param name="Generator"><c>refit</c> or <c>adobe</c>.</param>
/// <param name="Milliseconds">The time of one run.</param>
/// <param name="Bytes">Allocated by one run.</param>
internal sealed record GeneratorRow(
    [property: JsonPropertyName("interfaces")] int Interfaces,
    [property: JsonPropertyName("edit")] string Edit,
    [property: JsonPropertyName("generator")] string Generator,
    [property: JsonPropertyName("ms")] double Milliseconds,
    [property: JsonPropertyName("bytes")] long Bytes);
