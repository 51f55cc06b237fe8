using System.Reflection;
using System.Runtime.CompilerServices;
using VerifyTests;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>What the build noted for the tests, and what runs before them.</summary>
internal static class TestAssembly
{
    /// <summary>The repository's folder.</summary>
    public static string RepositoryRoot => Note("RepositoryRoot");

    /// <summary>Reads a note that the project file left in this assembly.</summary>
    public static string Note(string key) => typeof(TestAssembly).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;

    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();
}
