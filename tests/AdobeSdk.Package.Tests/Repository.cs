using System.Reflection;

namespace AdobeSdk.Package.Tests;

/// <summary>Where this repository and the machine's package cache are; written into the assembly by the build.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Metadata("RepositoryRoot"));

    public static string PackageCache { get; } = Metadata("PackageCache");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == key).Value!;
}
