using System.Text.Json.Serialization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

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
    [property: JsonPropertyName("bytes")] double Bytes)
{
    public static Row Of(string table, BenchmarkReport report)
    {
        BenchmarkCase benchmark = report.BenchmarkCase;
        string name = benchmark.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');
        string parameters = string.Join(", ", benchmark.Parameters.Items.Select(p => p.Value));
        return new(
            table,
            parameters.Length == 0 ? name : $"{name} ({parameters})",
            report.ResultStatistics?.Median ?? double.NaN,
            report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? double.NaN);
    }
}
