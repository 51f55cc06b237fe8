using AdobeSdk.Generators.Emission;
using AdobeSdk.Generators.Model;
using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.Tests.Pipeline;

/// <summary>An editor gives a run up when the next key is pressed, at any point of it.</summary>
public sealed class CancellationTests
{
    private const string Source = """
        namespace Contoso;

        /// <summary>Firefly.</summary>
        [AdobeApi("firefly_api,ff_apis")]
        public interface IFireflyApi
        {
            /// <summary>Lists.</summary>
            [Get("/v3/a")]
            Task<string> AAsync();

            /// <summary>Lists more.</summary>
            [Get("/v3/b")]
            Task<string> BAsync();
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_run_that_is_given_up_while_it_reads_stops_and_leaves_nothing_behind(int comment)
    {
        using var editor = new CancellationTokenSource();
        int read = 0;
        var text = new WatchedText(Prelude.Before(Source), () =>
        {
            if (++read == comment)
            {
                editor.Cancel();
            }
        });
        CSharpCompilation compilation = Generation.Compile().AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, Generation.ParseOptions));
        GeneratorDriver idle = CSharpGeneratorDriver.Create([new AdobeApiGenerator().AsSourceGenerator()], parseOptions: Generation.ParseOptions);

        Assert.Throws<OperationCanceledException>(() => idle.RunGenerators(compilation, editor.Token));
        Assert.Equal(comment, read);

        Assert.Equal(Written(Generation.Run(Generation.Compile(Source))), Written(idle.RunGenerators(compilation, CancellationToken.None)));
        Assert.Equal(comment + 3, read);
    }

    [Fact]
    public void A_run_that_is_given_up_after_an_edit_leaves_what_was_there()
    {
        using var editor = new CancellationTokenSource();
        CSharpCompilation before = Generation.Compile(Source);
        GeneratorDriver driver = Generation.Run(before);
        var text = new WatchedText(Prelude.Before(Source.Replace("Lists.", "Enumerates.", StringComparison.Ordinal)), editor.Cancel);
        CSharpCompilation after = before.ReplaceSyntaxTree(before.SyntaxTrees[0], CSharpSyntaxTree.ParseText(text, Generation.ParseOptions));

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(after, editor.Token));

        CacheAssert.SecondRunIsCached(driver, before);
        Assert.Contains("Enumerates.", Written(driver.RunGenerators(after, CancellationToken.None)), StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_is_given_up_at_the_next_method()
    {
        var model = (ApiModel)Generation.Run(Generation.Compile(Source)).GetRunResult().Results.Single().TrackedSteps[StepNames.Apis].Single().Outputs.Single().Value;

        Assert.Throws<OperationCanceledException>(() => ClientEmitter.Emit(model, new CancellationToken(canceled: true)));
    }

    private static string Written(GeneratorDriver driver) => driver.GetRunResult().GeneratedTrees.Single().ToString();

    /// <summary>Tells when a comment is read from it. The compiler's own parser reads characters.</summary>
    private sealed class WatchedText(string text, Action reads) : SourceText
    {
        public override System.Text.Encoding? Encoding => null;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            reads();
            return text.Substring(span.Start, span.Length);
        }
    }
}
