using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>What a user's project references: .NET and the package AdobeSdk with what it brings.</summary>
internal static class References
{
    private static readonly string[] s_brought = ["AdobeSdk.dll", "Refit.dll", "ReactiveUI.*.dll", "Microsoft.Extensions.*.dll"];

    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Net100.References.All,
        .. s_brought.SelectMany(static pattern => Directory.GetFiles(AppContext.BaseDirectory, pattern))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
