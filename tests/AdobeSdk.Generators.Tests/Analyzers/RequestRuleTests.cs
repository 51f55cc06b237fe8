using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class RequestRuleTests
{
    private const string Types = """
        public enum Style { Photo, Art }
        public sealed record Options(string Name);
        public readonly record struct OpenEnum(string Value);
        public readonly record struct Formatted(string Value) : IFormattable
        {
            public string ToString(string? format, IFormatProvider? provider) => Value;
        }
        public sealed class OptionsConverter : IQueryConverter<Options>
        {
            public void Flatten(Options value, string prefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings) { }
        }
        public readonly struct Result<T>;
        public sealed class ResultAdapter<T> : IReturnTypeAdapter<Result<T>, T>
        {
            public Result<T> Adapt(Func<CancellationToken, Task<T>> invoke) => default;
        }
        """;

    /// <summary>Whether Refit's generator reads the verb: its own analyzer says the same.</summary>
    [Theory]
    [InlineData("public override HttpMethod Method => new HttpMethod(\"PUT\");", true)]
    [InlineData("public override HttpMethod Method { get { return new HttpMethod(\"PUT\"); } }", true)]
    [InlineData("public override HttpMethod Method { get => new HttpMethod(\"PUT\"); }", true)]
    [InlineData("public override HttpMethod Method => new(\"PUT\");", false)]
    [InlineData("public override HttpMethod Method => HttpMethod.Put;", false)]
    [InlineData("public override HttpMethod Method { get; } = new HttpMethod(\"PUT\");", false)]
    [InlineData("private const string Verb = \"PUT\"; public override HttpMethod Method => new HttpMethod(Verb);", false)]
    public async Task An_attribute_tells_its_verb_in_source_or_is_reported(string member, bool isFine)
    {
        string attributes = $$"""
            namespace Contoso
            {
                public class PutAgainAttribute(string path) : HttpMethodAttribute(path) { {{member}} }
                public sealed class DerivedAttribute(string path) : PutAgainAttribute(path);
            }
            """;
        const string Api = """
            namespace Contoso
            {
                [AdobeApi("ff_apis")]
                public interface IFireflyApi
                {
                    [PutAgain("/")] Task AAsync(CancellationToken token);
                    [Derived("/")] Task BAsync(CancellationToken token);
                }
            }
            """;

        Assert.Equal(isFine ? [] : ["ADOBE011", "ADOBE011", "RF006", "RF006"], await FindAsync(Generation.Of(attributes + Api)));
        Assert.Equal(["ADOBE011", "ADOBE011", "RF006", "RF006"], await FindAsync(Generation.OfReferencing(attributes, Api)));
    }

    public static TheoryData<string> FineMethods =>
    [
        "[Get(\"/\")] Task AAsync();",
        "[Get(\"/\")] ValueTask<string> AAsync();",
        "[Get(\"/\")] IAsyncEnumerable<int> AAsync();",
        "[Get(\"/\")] IObservable<int> A();",
        "[Get(\"/\")] Result<string> A();",
        "[Get(\"/{a}\")] Task AAsync(string a, int? b, Style c, Style? d, Guid e, DateTimeOffset f, bool g, decimal h, Uri i, char j);",
        "[Get(\"/{a}/{**b}\")] Task AAsync(Options a, string b, Formatted c, Formatted? d);",
        "[Get(\"/\")] Task AAsync(string[] a, List<int> b, IEnumerable<Style> c, IDictionary<string, string> d, Dictionary<string, int> e);",
        "[Get(\"/\")] Task AAsync([Query(TreatAsString = true)] OpenEnum a, [QueryName] OpenEnum b, [QueryConverter(typeof(OptionsConverter))] Options c);",
        "[Get(\"/\")] Task AAsync([Header(\"x-a\")] OpenEnum a, [HeaderCollection] IDictionary<string, string> b, [Property] object c, [Authorize] string {|ADOBE019:d|});",
        "[Post(\"/\")] Task AAsync(Options body, int query);",
        "[Post(\"/\")] Task AAsync([Body] object body, CancellationToken token);",
        "[Delete(\"/\")] Task AAsync([Body] Options body);",
        "[Get(\"\")] Task AAsync([Url] string url);",
        "[Get(\"/\")] Task AAsync([Url] Uri url);",
        "[Multipart, Post(\"/\")] Task AAsync(StreamPart a, Options b, string c, IEnumerable<ByteArrayPart> d, [Query] int e);",
        "[Post(\"/\")] Task AAsync<T>([Body] T body) where T : class;",
    ];

    public static TheoryData<string> MarkedMethods =>
    [
        "[Get(\"/\")] {|ADOBE011:string|} A();",
        "[Get(\"/\")] {|ADOBE011:void|} A();",
        "[Get(\"/\")] {|ADOBE011:ValueTask|} AAsync();",
        "[Get(\"/\")] {|ADOBE011:HttpResponseMessage|} A();",
        "[Get(\"/\")] {|ADOBE011:Options|} A();",
        "[Get(\"/\")] Task AAsync(object {|ADOBE011:a|});",
        "[Get(\"/\")] Task AAsync(IFormattable {|ADOBE011:a|}, IDisposable {|ADOBE011:b|});",
        "[Get(\"/\")] Task AAsync<T>(T {|ADOBE011:a|});",
        "[Get(\"/\")] Task AAsync(dynamic {|ADOBE011:a|});",
        "[Get(\"/\")] Task AAsync(Options {|ADOBE012:a|});",
        "[Get(\"/\")] Task AAsync(OpenEnum {|ADOBE012:a|}, OpenEnum? {|ADOBE012:b|});",
        "[Get(\"/\")] Task AAsync(Options[] {|ADOBE011:a|}, List<object> {|ADOBE011:b|}, IReadOnlyList<Options> {|ADOBE011:c|});",
        "[Get(\"/\")] Task AAsync(Dictionary<string, Options> {|ADOBE012:a|}, IDictionary<string, object> {|ADOBE011:b|});",
        "[Get(\"/\")] Task AAsync([Query(CollectionFormat.Indexed)] IEnumerable<Options> {|ADOBE012:a|});",
        "[Get(\"/\")] Task AAsync([Query(\".\", \"p\")] Options {|ADOBE012:a|});",
        "[Post(\"/\")] Task AAsync(OpenEnum {|ADOBE012:a|});",
        "[Post(\"/\")] Task AAsync([Query] Options {|ADOBE012:a|}, [Body] string b);",
        "[Post(\"/\")] Task AAsync(Options a, Options {|ADOBE011:b|});",
        "[Post(\"/\")] Task AAsync([Body] string a, [Body] string {|ADOBE011:b|});",
        "[Get(\"/\")] Task AAsync(CancellationToken a, CancellationToken {|ADOBE011:b|});",
        "[Get(\"/\")] Task AAsync([Authorize] string {|ADOBE019:a|}, [Authorize] string {|ADOBE011:{|ADOBE019:b|}|});",
        "[Get(\"/{a}\")] Task AAsync(object {|ADOBE011:a|});",
        "[Get(\"/{a}\")] Task AAsync<T>(T {|ADOBE011:a|});",
        "[Get(\"/\")] Task AAsync([HeaderCollection] Dictionary<string, object> {|ADOBE011:a|});",
        "[Get(\"/\")] Task AAsync([HeaderCollection] IDictionary<string, object> {|ADOBE011:a|});",
        "[Get(\"/\")] Task AAsync([Url] object {|ADOBE011:a|});",
        "[Get(\"/a\")] Task AAsync([Url] string {|ADOBE011:a|});",
        "[Get(\"\")] Task AAsync([Url] string a, [Url] string {|ADOBE011:b|});",
        "[Multipart, Post(\"/\")] Task AAsync([Body] string {|ADOBE011:a|});",
        "[Multipart, Post(\"/\")] Task AAsync(object {|ADOBE011:a|});",
        "[Get(\"/a\\\\b\")] Task {|ADOBE011:AAsync|}();",
        "[Get(\"/\")] Task AAsync(in int {|ADOBE011:a|});",
        "[Get(\"/\")] Task AAsync(out int {|ADOBE011:a|});",
    ];

    [Theory]
    [MemberData(nameof(FineMethods))]
    [MemberData(nameof(MarkedMethods))]
    public Task What_Refit_cannot_build_is_reported_where_it_is(string method) => Analysis.FindsWhatIsMarked(Interface(method));

    /// <summary>
    /// Whatever Refit's own analyzer takes for a fallback, ours reports too, with a reason; and what is an error of ours is one
    /// for Refit: they must not drift. References are apart: no asynchronous client can hand them on.
    /// </summary>
    [Theory]
    [MemberData(nameof(FineMethods))]
    [MemberData(nameof(MarkedMethods))]
    public async Task Where_Refit_needs_reflection_and_there_only_a_reason_is_told(string marked)
    {
        string method = System.Text.RegularExpressions.Regex.Replace(marked, @"\{\|\w+:(.*?)\|\}", "$1");
        CSharpCompilation compilation = Generation.Compile(Interface(method));
        string[] found = [.. (await compilation
            .WithAnalyzers([new AdobeApiAnalyzer(), .. OtherGenerators.LoadRefitAnalyzers()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).Select(static diagnostic => diagnostic.Id)];

        Assert.DoesNotContain("AD0001", found);
        Assert.True(!found.Contains("RF006") || found.Contains("ADOBE011") || found.Contains("ADOBE012"), string.Join(", ", found));
        Assert.True(!found.Contains("ADOBE011") || found.Contains("RF006") || method.Contains("(in ") || method.Contains("(out "), string.Join(", ", found));
    }

    [Fact]
    public Task The_reason_is_told() => Analysis.Says(
        Interface("[Get(\"/\")] {|#0:ValueTask|} AAsync();"),
        "ADOBE011",
        DiagnosticSeverity.Error,
        "'AAsync' would throw when it is called: it gives back 'ValueTask'; use Task, Task<T>, ValueTask<T>, IAsyncEnumerable<T> or IObservable<T>");

    private static string Interface(string method) => $$"""
        namespace Contoso;

        {{Types}}

        [AdobeApi("ff_apis")]
        public interface IFireflyApi
        {
            {{method}}
        }
        """;

    private static async Task<string[]> FindAsync(GeneratedCode code)
    {
        var found = await code.Whole.WithAnalyzers([new AdobeApiAnalyzer(), .. OtherGenerators.LoadRefitAnalyzers()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];
    }
}
