using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Xml.Linq;

namespace AdobeSdk.Reliability;

/// <summary>Runs the tests of a row and reads what they have measured.</summary>
internal static class RowRun
{
    private const string Figure = "FIGURE ";

    public static async Task<Outcome> RunAsync(Row row, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        List<XElement> tests = [];
        foreach (string program in row.Programs)
        {
            tests.AddRange(await TestsAsync(program, row.Name, cancellationToken));
        }

        int Count(string result) => tests.Count(test => test.Attribute("result")?.Value == result);
        string[] figures = [.. tests
            .SelectMany(static test => (test.Element("output")?.Value ?? "").Split('\n'))
            .Where(static line => line.StartsWith(Figure, StringComparison.Ordinal))
            .Select(static line => line[Figure.Length..].Trim())];
        string[] problems = [.. tests.Where(static test => test.Attribute("result")?.Value is "Fail" or "Skip").Select(Problem)];
        return new Outcome(row.Name, row.Goal, figures, Count("Pass"), Count("Fail"), Count("Skip"), problems, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private static async Task<IEnumerable<XElement>> TestsAsync(string program, string row, CancellationToken cancellationToken)
    {
        string path = Path.Combine(Note("Tests"), program, Note("Output"), program);
        if (!File.Exists(path))
        {
            throw new InvalidOperationException($"'{path}' is not built: name {program} in AdobeSdk.Reliability.csproj.");
        }

        string report = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(path, ["-trait", $"Reliability={row}", "-xml", report, "-noLogo", "-noColor"]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new FileInfo(report).Length > 0
                ? XDocument.Load(report).Descendants("test")
                : throw new InvalidOperationException($"{program} ended with {process.ExitCode} and without a report: {await output}{await errors}");
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static string Problem(XElement test)
    {
        string why = test.Element("failure")?.Element("message")?.Value ?? test.Element("reason")?.Value ?? "";
        return string.Create(CultureInfo.InvariantCulture, $"{test.Attribute("result")?.Value} {test.Attribute("name")?.Value}: {why.Split('\n')[0]}");
    }

    private static string Note(string key) => typeof(RowRun).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
