using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Foreign;

/// <summary>Runs the scripts of <c>Node/</c>, which use Adobe's own libraries for JavaScript, redirected at an emulator.</summary>
internal static class AdobeLibraries
{
    /// <summary>Runs a script to its end.</summary>
    /// <returns>What it says.</returns>
    public static async Task<JsonNode> RunAsync(string script, AdobeEmulator emulator, params (string Name, string Value)[] environment)
    {
        string node = Programs.Require("node", "nodejs");
        string folder = Folder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Programs.Lacks("Adobe's libraries for JavaScript are not installed: run `npm ci` in tests/AdobeSdk.Emulator.Tests/Foreign/Node");
        }

        string output = await Programs.RunAsync(node, ["--require", "./redirect.cjs", script], folder, [("ADOBE_EMULATOR", emulator.Address.AbsoluteUri), .. environment]);
        return JsonNode.Parse(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1])!;
    }

    // A build for CI knows no paths of its sources.
    private static string Folder()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AdobeSdk.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "tests", "AdobeSdk.Emulator.Tests", "Foreign", "Node");
    }
}
