using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Adobe's own API descriptions, which are not part of this repository.</summary>
internal static class AdobeDescriptions
{
    /// <summary>Reads one, or skips the calling test by name where the descriptions are not to be had.</summary>
    public static JsonObject Read(string file)
    {
        string folder = Environment.GetEnvironmentVariable("ADOBE_SPECS") ?? Path.Combine(RepositoryRoot(), "..", "shared", "specs");
        string path = Path.GetFullPath(Path.Combine(folder, file));
        if (!File.Exists(path))
        {
            Assert.Skip($"Adobe's description {file} is not here: looked for {path}. Set ADOBE_SPECS to the folder that holds it.");
        }

        return JsonNode.Parse(File.ReadAllText(path))!.AsObject();
    }

    public static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AdobeSdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No AdobeSdk.sln above the test assembly.");
    }
}
