using System.Globalization;
using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Tests.Pipeline;

/// <summary>The same input gives the same bytes: on every machine, in the editor and on the command line.</summary>
public sealed class SameBytesTests
{
    private const string First = """
        namespace Contoso;

        /// <summary>Firefly, see <see cref="Model"/>.</summary>
        [AdobeApi("firefly_api,ff_apis,session")]
        public partial interface IFireflyApi : ISecond, IFirst
        {
            /// <summary>Reads.</summary>
            /// <remarks>
            /// Two lines.
            /// </remarks>
            [Get("/i")]
            Task<string> IndexAsync(double size = -1.5, decimal price = 2.25m, long at = -3);

            [Obsolete("Ü"), Get("/ä")]
            Task<string> ÄndernAsync(string ß = "İi");
        }

        public sealed record Model(string Id);
        """;

    private const string Second = """
        namespace Contoso;

        public partial interface IFireflyApi
        {
            [Get("/z")]
            Task<string> ZAsync();

            [Get("/a")]
            Task<string> AAsync();
        }

        public interface IFirst
        {
            [Get("/first")]
            Task<string> BothAsync(string id);
        }

        public interface ISecond
        {
            [Get("/second")]
            Task<string> BothAsync(string id);
        }
        """;

    private static readonly Lazy<string> s_expected = new(static () => Generate(Generation.Compile(First, Second)));

    // Tests run where cultures have no data of their own, so this one is made up. Those that matter differ in just this.
    [Fact]
    public void In_another_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "minus";
        other.NumberFormat.NumberDecimalSeparator = "komma";
        try
        {
            CultureInfo.CurrentCulture = other;

            Assert.Equal("minus1komma5", (-1.5).ToString());
            Assert.Equal(s_expected.Value, Generate(Generation.Compile(First, Second)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void With_other_line_ends() =>
        Assert.Equal(s_expected.Value, Generate(Generation.Compile(First.ReplaceLineEndings("\r\n"), Second.ReplaceLineEndings("\r\n"))));

    [Fact]
    public void With_files_in_another_order()
    {
        CSharpCompilation compilation = Generation.Compile(First, Second);
        SyntaxTree[] reversed = [.. compilation.SyntaxTrees.Reverse()];

        Assert.Equal(s_expected.Value, Generate(compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(reversed)));
    }

    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    [InlineData(DocumentationMode.Diagnose)]
    public void However_comments_are_parsed(DocumentationMode mode)
    {
        CSharpCompilation compilation = Generation.Compile(First, Second);
        CSharpParseOptions options = Generation.ParseOptions.WithDocumentationMode(mode);
        SyntaxTree[] trees = [.. compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.ToString(), options, tree.FilePath))];

        Assert.Equal(s_expected.Value, Generate(compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees)));
    }

    [Fact]
    public void Without_a_carriage_return_or_a_blank_at_a_line_end()
    {
        Assert.DoesNotContain('\r', s_expected.Value);
        Assert.DoesNotMatch(@"[ \t]\n", s_expected.Value);
    }

    private static string Generate(CSharpCompilation compilation) =>
        string.Join("\n", Generation.Run(compilation).GetRunResult().Results.Single().GeneratedSources.Select(static source => $"{source.HintName}\n{source.SourceText}"));
}
