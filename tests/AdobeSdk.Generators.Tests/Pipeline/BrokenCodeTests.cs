using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators.Tests.Pipeline;

/// <summary>Code is broken most of the time that somebody types it. Neither generator nor analyzers may mind.</summary>
public sealed class BrokenCodeTests
{
    private const string Source = """
        namespace Contoso;

        public sealed record Prompt(string Text);

        /// <summary>Firefly, see <see cref="Prompt"/>.</summary>
        [AdobeApi(scopes: "firefly_api,ff_apis", ClientName = "Fire", BaseAddress = "https://firefly-api.adobe.io", JsonContext = typeof(Json))]
        public interface IFireflyApi : IBase<Prompt>
        {
            /// <summary>Makes <see cref="List{T}"/>.</summary>
            [Post("/v3/{id}/generate-async")]
            Task<JobAccepted<Prompt>> GenerateAsync<T>(string id, [Body] Prompt prompt, Style style = Style.Art, params string[] more) where T : class, new();
        }

        public interface IBase<T> { [Get("/base")] Task<T?> BaseAsync(CancellationToken? token = null); }
        public enum Style { Photo, Art }
        internal sealed partial class Json : JsonSerializerContext;
        """;

    /// <summary>Every prefix that ends at a token, and the whole with each token left out.</summary>
    [Fact]
    public async Task Half_typed_code_is_read_as_far_as_it_goes()
    {
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantTokens()];
        IEnumerable<string> broken = tokens.Select(static token => Source[..token.Span.End])
            .Concat(tokens.Select(static token => Source.Remove(token.SpanStart, token.Span.Length)));
        CSharpCompilation whole = Generation.Compile(Source);
        foreach ((int index, string source) in broken.Index())
        {
            // Replacing the tree keeps what the compiler knows of its references.
            SyntaxTree tree = CSharpSyntaxTree.ParseText(Prelude.Before(source), Generation.ParseOptions, "File0.cs");
            CSharpCompilation compilation = whole.ReplaceSyntaxTree(whole.SyntaxTrees[0], tree);
            GeneratorRunResult result = Generation.Run(compilation).GetRunResult().Results.Single();
            Assert.True(result.Exception is null, $"{result.Exception}\n{source}");
            Assert.Empty(result.Diagnostics);

            // Analysis takes ten times as long as generation: every fifth is enough.
            if (index % 5 == 0)
            {
                var found = await compilation.WithAnalyzers(AllAnalyzers.Instances).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
                Assert.DoesNotContain(found, static diagnostic => diagnostic.Id == "AD0001");
            }
        }
    }

    [Theory]
    [InlineData("[AdobeApi(\"a\")] public partial interface IFireflyApi { [Get(\"/\")] Task A(); } [AdobeApi(\"b\")] public partial interface IFireflyApi { }")]
    [InlineData("[AdobeApi(\"a\")] public interface IFireflyApi { [Get(\"/\")] Task A(); } [AdobeApi(\"a\")] public interface IFireflyApi { [Get(\"/\")] Task A(); }")]
    [InlineData("[AdobeApi(\"a\"), AdobeApi(\"b\")] public interface IFireflyApi { [Get(\"/\")] Task A(); }")]
    [InlineData("[AdobeApi(\"a\")] public interface IFireflyApi : IFireflyApi { [Get(\"/\")] Task A(); }")]
    [InlineData("[AdobeApi(\"a\")] public interface IFireflyApi { [Get(\"/\")] Missing<Nothing> A(Gone a = Gone.B); [Get(1)] Task B(int a = \"x\"); [Get] Task C(); }")]
    [InlineData("[AdobeApi(\"a\")] public interface @IFireflyApi { [Get(\"/\")] Task (); [Get(\"/\")] Task A(int a, int a); [Get(\"/\")] Task A(int b, int c); }")]
    [InlineData("[AdobeApi] public interface IFireflyApi { [Get(\"/\")] Task A(); }")]
    [InlineData("[AdobeApi(1, JsonContext = \"x\", ClientName = 3)] public interface IFireflyApi { [Get(\"/\")] Task A(); }")]
    public async Task Code_that_makes_no_sense_is_no_fault_of_ours(string source)
    {
        CSharpCompilation compilation = Generation.Compile("namespace Contoso;\n" + source);
        GeneratorRunResult result = Generation.Run(compilation).GetRunResult().Results.Single();
        var found = await compilation.WithAnalyzers(AllAnalyzers.Instances).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Null(result.Exception);
        Assert.True(result.GeneratedSources.Length <= 1);
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Id == "AD0001");
    }
}
