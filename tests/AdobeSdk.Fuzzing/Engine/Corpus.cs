using System.Reflection;
using System.Security.Cryptography;

namespace AdobeSdk.Fuzzing.Engine;

/// <summary>The seeds that are checked in: a folder a target, a file a case.</summary>
public static class Corpus
{
    private static readonly string s_folder = typeof(Corpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static note => note.Key == "Corpus").Value!;

    /// <summary>All seeds, in the order of their names.</summary>
    public static IReadOnlyList<Seed> Seeds { get; } =
    [
        .. Directory.GetDirectories(s_folder)
            .SelectMany(Directory.GetFiles)
            .Select(static file => new Seed(Path.GetFileName(Path.GetDirectoryName(file)!), Path.GetFileName(file), File.ReadAllBytes(file)))
            .OrderBy(static seed => seed.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Keeps an input as a seed: from then on it is tried in every run of the tests.</summary>
    /// <returns>Its path.</returns>
    public static string Keep(string target, byte[] input)
    {
        string folder = Path.Combine(s_folder, target);
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, $"found-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}");
        File.WriteAllBytes(path, input);
        return path;
    }
}
