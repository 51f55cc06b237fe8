using System.Reflection;
using AdobeSdk.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Benchmarks.Generator;

/// <summary>A generator that is measured.</summary>
/// <param name="Name">What its rows call it.</param>
/// <param name="Generator">The generator.</param>
internal sealed record Subject(string Name, ISourceGenerator Generator)
{
    public static Subject Adobe { get; } = new("adobe", new AdobeApiGenerator().AsSourceGenerator());

    /// <summary>Refit's, from where this build found it.</summary>
    public static Subject Refit { get; } = new("refit", LoadRefit());

    public GeneratorDriver NewDriver(bool tracks = false) => CSharpGeneratorDriver.Create(
        [Generator],
        parseOptions: Corpus.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracks));

    private static ISourceGenerator LoadRefit()
    {
        string path = typeof(Subject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(note => note.Key == "RefitGenerator").Value!;
        return new AnalyzerFileReference(path, new Loader()).GetGenerators(LanguageNames.CSharp).Single();
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
