using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>
/// Runs the generator as every test of it must: twice, the second time over a clone of the compilation with an unrelated
/// edit, when every named step has to come from the cache; and compiles what it wrote together with Refit's and
/// System.Text.Json's, documentation included, without a warning.
/// </summary>
internal static class Generation
{
    /// <summary>
    /// C# 12 is what the oldest compiler speaks that the generator loads into. The symbols are those of a .NET 10 project, by
    /// which Refit's files tell how to register themselves.
    /// </summary>
    public static CSharpParseOptions ParseOptions { get; } = new(
        LanguageVersion.CSharp12,
        DocumentationMode.Diagnose,
        preprocessorSymbols: ["NET", .. Enumerable.Range(5, 6).Select(static version => $"NET{version}_0_OR_GREATER")]);

    public static GeneratedCode Of(params string[] sources) => Of(Compile(sources), []);

    /// <summary>
    /// The same, for the few shapes of which Refit's own file does not compile cleanly: it must have these problems, so that
    /// the test tells when a newer Refit has none, and everything else none at all.
    /// </summary>
    public static GeneratedCode DespiteRefits(string[] problems, params string[] sources) => Of(Compile(sources), problems);

    /// <summary>The same, where the first source is an assembly of its own that the second references.</summary>
    public static GeneratedCode OfReferencing(string library, string source, params string[] refitsProblems)
    {
        byte[] image = Image(CompileWith(Compile(library).WithAssemblyName("Fabrikam"), OtherGenerators.Load()));
        return Of(Compile(source).AddReferences(MetadataReference.CreateFromImage(image)), refitsProblems) with { Libraries = [image] };
    }

    public static GeneratedCode Of(CSharpCompilation compilation, params string[] refitsProblems)
    {
        GeneratorDriver driver = Run(compilation);
        CacheAssert.SecondRunIsCached(driver, compilation);
        Compilation whole = CompileWith(compilation, OtherGenerators.Load());
        ProblemAssert.None(whole, refitsProblems);
        CrefAssert.Resolve(driver, whole);
        return new GeneratedCode(driver, whole);
    }

    public static byte[] Image(Compilation compilation)
    {
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(static problem => problem.Severity is DiagnosticSeverity.Error));
        return image.ToArray();
    }

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Contoso",
        sources.Select(static (source, index) => CSharpSyntaxTree.ParseText(Prelude.Before(source), ParseOptions, $"File{index}.cs")),
        References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Run(CSharpCompilation compilation) => CSharpGeneratorDriver.Create(
        [new AdobeApiGenerator().AsSourceGenerator()],
        parseOptions: OptionsOf(compilation),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)).RunGenerators(compilation);

    /// <summary>The user's compilation with everything that our generator and others wrote.</summary>
    public static Compilation CompileWith(CSharpCompilation compilation, params ISourceGenerator[] others)
    {
        CSharpGeneratorDriver.Create([new AdobeApiGenerator().AsSourceGenerator(), .. others], parseOptions: OptionsOf(compilation))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation whole, out var reported);
        Assert.Empty(reported);
        return whole;
    }

    private static CSharpParseOptions OptionsOf(CSharpCompilation compilation) => (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
}
