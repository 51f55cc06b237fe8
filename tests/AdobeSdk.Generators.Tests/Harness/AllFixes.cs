using System.Collections.Immutable;
using AdobeSdk.Generators.CodeFixes.Editing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>Every code fix of the package.</summary>
internal static class AllFixes
{
    public static ImmutableArray<CodeFixProvider> Instances { get; } =
    [
        .. typeof(ApiFix).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsAssignableTo(typeof(CodeFixProvider)))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The rules that have a fix.</summary>
    public static IEnumerable<string> Rules => Instances.SelectMany(static fix => fix.FixableDiagnosticIds).Distinct().Order();
}
