namespace AdobeSdk.Generators.Testing.Sources;

/// <summary>Where a file is that the symbols name. Deterministic builds write <c>/_/src/X.cs</c> for it: the repository's root is cut off.</summary>
internal static class SourcePath
{
    /// <returns>The file's path; <see langword="null"/> if it is not here.</returns>
    public static string? OnThisMachine(string path)
    {
        if (File.Exists(path))
        {
            return path;
        }

        if (!path.StartsWith("/_", StringComparison.Ordinal) || path.IndexOf('/', 1) is not (> 0 and var root))
        {
            return null;
        }

        // The test runs somewhere below the root that was cut off.
        string rest = path[(root + 1)..];
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, rest);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
