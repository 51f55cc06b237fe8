using Fleet.Settings;

namespace Fleet.Servers;

/// <summary>Finds the programs that Debian's packages bring.</summary>
internal static class Programs
{
    /// <summary>A program on the path.</summary>
    /// <exception cref="FleetException">It is not there.</exception>
    public static string Find(string name, string package) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
        ?? throw new FleetException($"This machine lacks {name}. Install it: apt-get install {package}");

    /// <summary>The folder of PostgreSQL's programs, which Debian keeps off the path.</summary>
    /// <exception cref="FleetException">There is none.</exception>
    public static string PostgresFolder()
    {
        const string Versions = "/usr/lib/postgresql";
        string? folder = Directory.Exists(Versions)
            ? Directory.EnumerateDirectories(Versions).Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order().LastOrDefault()
            : null;
        return folder ?? Path.GetDirectoryName(Find("initdb", "postgresql"))!;
    }
}
