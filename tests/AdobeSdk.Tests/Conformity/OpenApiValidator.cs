using System.Diagnostics;
using System.Text.Json.Nodes;
using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Runs the validators of <c>OpenApi/</c>, which are libraries for Node, over recorded exchanges.</summary>
internal static class OpenApiValidator
{
    private static string Folder => Path.Combine(AdobeDescriptions.RepositoryRoot(), "tests", "AdobeSdk.Tests", "Conformity", "OpenApi");

    /// <summary>Skips the calling test where the validators are not installed; under CI it fails instead.</summary>
    public static void Require()
    {
        string? missing = !Directory.Exists(Path.Combine(Folder, "node_modules"))
            ? "the OpenAPI validators are not installed: run `npm ci` in tests/AdobeSdk.Tests/Conformity/OpenApi"
            : FindNode() is null ? "node is not on the PATH: install Node.js 20 or later" : null;
        if (missing is not null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"Not run, because {missing}.");
            Assert.Fail($"CI has to run this, and {missing}.");
        }
    }

    /// <summary>What is wrong with which exchange, in which direction.</summary>
    public static async Task<IReadOnlyList<OpenApiViolation>> CheckAsync(JsonObject description, IReadOnlyList<Exchange> exchanges)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string descriptionFile = Path.Combine(folder, "description.json");
        string exchangesFile = Path.Combine(folder, "exchanges.json");
        await File.WriteAllTextAsync(descriptionFile, description.ToJsonString());
        await File.WriteAllTextAsync(exchangesFile, new JsonArray([.. exchanges.Select(exchange => exchange.ToJson())]).ToJsonString());
        string output = await RunAsync(Path.Combine(Folder, "validate.mjs"), descriptionFile, exchangesFile);
        Directory.Delete(folder, recursive: true);
        return [.. JsonNode.Parse(output)!.AsArray().Select(violation => new OpenApiViolation(
            exchanges[violation!["exchange"]!.GetValue<int>()],
            violation["direction"]!.GetValue<string>(),
            violation["message"]!.GetValue<string>()))];
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using Process node = Process.Start(new ProcessStartInfo(FindNode()!, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = node.StandardError.ReadToEndAsync();
        string output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, $"The validators failed: {await errors}");
        return output;
    }

    private static string? FindNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, "node"), Path.Combine(folder, "node.exe") })
            .FirstOrDefault(File.Exists);
}
