using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace AdobeSdk.Benchmarks.Generator;

/// <summary>A project with a number of annotated interfaces, each in a file of its own and with eight methods, one of them inherited.</summary>
/// <param name="interfaces">How many.</param>
internal sealed class Corpus(int interfaces)
{
    private static readonly MetadataReference[] References =
    [
        .. Net100.References.All,
        .. new[] { typeof(AdobeApiAttribute), typeof(GetAttribute), typeof(IServiceCollection), typeof(IHttpClientBuilder) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Contoso",
        [
            Parse("Models.cs", CorpusText.Models),
            Parse("Program.cs", CorpusText.Program(0)),
            .. Enumerable.Range(0, interfaces).Select(index => Parse($"IStudio{index}Api.cs", CorpusText.Interface(index, 0))),
        ],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public int Interfaces => interfaces;

    /// <summary>The options that its files were parsed with: those of a build that writes a documentation file.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    /// <summary>The project after an edit, with nothing bound yet.</summary>
    /// <param name="edit">What was edited.</param>
    /// <param name="revision">A number that no edit has had before.</param>
    public CSharpCompilation After(Edit edit, int revision) => edit switch
    {
        Edit.Unrelated => Replace("Program.cs", CorpusText.Program(revision)),
        Edit.One => Replace("IStudio0Api.cs", CorpusText.Interface(0, revision)),
        _ => _compilation.Clone(),
    };

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    private CSharpCompilation Replace(string path, string text) =>
        _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.First(tree => tree.FilePath == path), Parse(path, text));
}
