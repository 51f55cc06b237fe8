using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>Refit's and System.Text.Json's generators, from where this build found them.</summary>
internal static class OtherGenerators
{
    public static ISourceGenerator[] Load() =>
    [
        .. Load("InterfaceStubGeneratorV2").GetGenerators(LanguageNames.CSharp),
        .. LoadJson(),
    ];

    public static ISourceGenerator[] LoadJson() => [.. Load("System.Text.Json.SourceGeneration").GetGenerators(LanguageNames.CSharp)];

    public static DiagnosticAnalyzer[] LoadRefitAnalyzers() => [.. Load("Refit.Analyzers").GetAnalyzers(LanguageNames.CSharp)];

    private static AnalyzerFileReference Load(string name) => new(TestAssembly.Note(name), new Loader());

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
