using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace AdobeSdk.Reliability.Tests;

/// <summary>One minute of the soak; <c>dotnet run --project tests/AdobeSdk.Soak -- --seconds 1800</c> is half an hour of it.</summary>
public sealed class SoakTests
{
    [Fact]
    [Trait(Measured.Row, "soak")]
    public async Task A_minute_of_mixed_load_with_faults_loses_and_leaks_nothing()
    {
        string program = typeof(SoakTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static note => note.Key == "Soak").Value!;
        string file = Path.GetTempFileName();
        using Process soak = Process.Start(new ProcessStartInfo(program, ["--seconds", "60", "--json", file]) { RedirectStandardOutput = true })!;
        string printed = await soak.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await soak.WaitForExitAsync(TestContext.Current.CancellationToken);

        using JsonDocument report = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        File.Delete(file);
        JsonElement root = report.RootElement;
        JsonElement[] census = [.. root.GetProperty("census").EnumerateArray()];
        Measured.Figure(
            $"{root.GetProperty("requests")} requests, {root.GetProperty("jobs")} jobs, {root.GetProperty("jobs_lost")} lost, {root.GetProperty("jobs_billed_twice")} billed twice, "
            + $"heap {string.Join(" / ", census.Select(static at => $"{at.GetProperty("heap_bytes").GetInt64() / 1048576.0:0.0}"))} MB, "
            + $"sockets {string.Join(" / ", census.Select(static at => at.GetProperty("sockets")))} at start / middle / end");
        Assert.True(root.GetProperty("jobs").GetInt32() > 100, printed);
        Assert.True(root.GetProperty("problems").GetArrayLength() == 0, printed);
        Assert.Equal(0, soak.ExitCode);
    }
}
