using System.Collections.Immutable;
using AdobeSdk.Generators.Testing.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators.Testing;

/// <summary>
/// What <c>[AdobeApi]</c> generates for one source, to be compared with a snapshot:
/// <c>await Verify(GeneratedClients.Of&lt;IMyApi&gt;().Driver)</c>.
/// </summary>
public sealed class GeneratedClients
{
    private readonly CSharpCompilation _compilation;

    private GeneratedClients(CSharpCompilation compilation)
    {
        _compilation = compilation;
        Driver = CSharpGeneratorDriver.Create(
            [new AdobeApiGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)).RunGenerators(compilation);
        Result = Driver.GetRunResult();
    }

    /// <summary>The driver after its run, as Verify.SourceGenerators takes it.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>What came of the run: sources, the reason of every named step.</summary>
    public GeneratorDriverRunResult Result { get; }

    /// <summary>The generated files, by hint name: <c>Contoso.IMyApi.g.cs</c>.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.Results
        .SelectMany(static result => result.GeneratedSources)
        .ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Runs the generator on the file in which a type stands.</summary>
    /// <typeparam name="TInterface">The annotated interface.</typeparam>
    /// <param name="options">What the file is compiled with.</param>
    /// <inheritdoc cref="Of(Type, GenerationOptions)" path="/exception"/>
    public static GeneratedClients Of<TInterface>(GenerationOptions? options = null) => Of(typeof(TInterface), options);

    /// <summary>
    /// Runs the generator on the file in which a type stands. The type's symbols (the .pdb beside its assembly) name the
    /// file; the project's other files are compiled with it, except those with annotated interfaces of their own.
    /// </summary>
    /// <param name="annotated">The annotated interface.</param>
    /// <param name="options">What the file is compiled with.</param>
    /// <exception cref="GenerationException">There are no symbols, the file is not on this machine, or no client can be made of it.</exception>
    public static GeneratedClients Of(Type annotated, GenerationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        ProjectSources project = ProjectSources.Around(annotated);
        return Run(SourceCompilation.Of(project, options ?? new()));
    }

    /// <summary>Runs the generator on a source text.</summary>
    /// <param name="source">C#, with the usings that it needs.</param>
    /// <param name="options">What the text is compiled with.</param>
    /// <exception cref="GenerationException">No client can be made of it.</exception>
    public static GeneratedClients Of(string source, GenerationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(SourceCompilation.Of(source, options ?? new()));
    }

    /// <summary>What AdobeSdk's analyzers say of the same source.</summary>
    public Task<ImmutableArray<Diagnostic>> FindingsAsync(CancellationToken cancellationToken = default) =>
        _compilation.WithAnalyzers(Analyzers()).GetAnalyzerDiagnosticsAsync(cancellationToken);

    private static GeneratedClients Run(CSharpCompilation compilation)
    {
        CompilationCheck.ThatClientsArePossible(compilation);
        return new GeneratedClients(compilation);
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers() =>
        [.. typeof(AdobeApiGenerator).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
