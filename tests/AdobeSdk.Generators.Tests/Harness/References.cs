using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>What a user's project references: .NET and the package AdobeSdk with what it brings.</summary>
internal static class References
{
    private static readonly string[] s_brought = ["AdobeSdk", "Refit", "ReactiveUI.", "Microsoft.Extensions."];

    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Net100.References.All,
        .. Brought().Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The same without what a project may have cut off: <c>Refit</c>, <c>Microsoft.Extensions.</c>.</summary>
    public static IEnumerable<MetadataReference> Without(string name) =>
        All.Where(reference => !Path.GetFileName(reference.Display!).StartsWith(name, StringComparison.Ordinal));

    // ASP.NET Core, on which the emulator stands, brings some of them itself, so that they do not lie beside the tests.
    private static IEnumerable<string> Brought() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileNameWithoutExtension(path) is var name
            && s_brought.Any(brought => brought.EndsWith('.') ? name.StartsWith(brought, StringComparison.Ordinal) : name == brought));
}
