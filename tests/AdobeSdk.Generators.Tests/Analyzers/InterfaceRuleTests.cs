using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class InterfaceRuleTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Task<string> ListAsync();")]
    [InlineData("static Task<string> ListAsync() => Task.FromResult(\"\");")]
    public Task An_interface_without_a_Refit_method_gets_no_client(string members) => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso;

        [AdobeApi("firefly_api,ff_apis")]
        public interface {|ADOBE001:IFireflyApi|}
        {
            {{members}}
        }
        """);

    [Fact]
    public Task The_methods_of_a_base_are_enough() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        public sealed class FetchAttribute(string path) : HttpMethodAttribute(path)
        {
            public override HttpMethod Method => new HttpMethod("GET");
        }

        public interface IBase
        {
            [Fetch("/v3/custom-models")]
            Task<string> ListAsync();
        }

        [AdobeApi("firefly_api,ff_apis")]
        public interface IFireflyApi : IBase;
        """);

    [Theory]
    [InlineData("public static class Apis { [AdobeApi(\"ff_apis\")] internal interface IFireflyApi { [Get(\"/\")] Task<string> ListAsync(); } }")]
    [InlineData("public class Apis { [AdobeApi(\"ff_apis\")] protected internal interface IFireflyApi { [Get(\"/\")] Task<string> ListAsync(); } }")]
    [InlineData("public static class Apis { [AdobeApi(\"ff_apis\")] private interface {|ADOBE004:IFireflyApi|} { [Get(\"/\")] Task<string> ListAsync(); } }")]
    [InlineData("public class Apis { [AdobeApi(\"ff_apis\")] protected interface {|ADOBE004:IFireflyApi|} { [Get(\"/\")] Task<string> ListAsync(); } }")]
    [InlineData("public class Apis { private class Inner { [AdobeApi(\"ff_apis\")] public interface {|ADOBE004:IFireflyApi|} { [Get(\"/\")] Task<string> ListAsync(); } } }")]
    [InlineData("public class Apis<T> { [AdobeApi(\"ff_apis\")] public interface {|ADOBE004:IFireflyApi|} { [Get(\"/\")] Task<string> ListAsync(); } }")]
    [InlineData("[AdobeApi(\"ff_apis\")] public interface {|ADOBE004:IFireflyApi|}<T> { [Get(\"/\")] Task<T> ListAsync(); }")]
    [InlineData("[AdobeApi(\"ff_apis\")] file interface {|ADOBE004:IFireflyApi|} { [Get(\"/\")] Task<string> ListAsync(); }")]
    [InlineData("public interface IBase { static abstract string Name { get; } } [AdobeApi(\"ff_apis\")] public interface {|ADOBE004:IFireflyApi|} : IBase { [Get(\"/\")] Task<string> ListAsync(); }")]
    [InlineData("[AdobeApi(\"ff_apis\")] public interface {|ADOBE004:IFireflyApi|} { static abstract void Do(); [Get(\"/\")] Task<string> ListAsync(); }")]
    [InlineData("public interface IBase { static abstract string Name { get; } } [AdobeApi(\"ff_apis\")] public interface IFireflyApi : IBase { static string IBase.Name => \"\"; [Get(\"/\")] Task<string> ListAsync(); }")]
    public Task An_interface_that_its_namespace_cannot_name_gets_no_client(string source) => Analysis.FindsWhatIsMarked("namespace Contoso;\n" + source);

    [Fact]
    public Task The_reason_is_told() => Analysis.Says(
        "[AdobeApi(\"ff_apis\")] file interface {|#0:IFireflyApi|} { [Get(\"/\")] Task<string> ListAsync(); }",
        "ADOBE004",
        DiagnosticSeverity.Error,
        "'IFireflyApi' gets no client, because it is a 'file' interface and its client stands in another file: make it internal");

    [Fact]
    public Task What_is_not_annotated_is_left_alone() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        public sealed class AdobeApiAttribute(string scopes) : Attribute
        {
            public string Scopes => scopes;
        }

        [Contoso.AdobeApi("")]
        public interface IOther;

        public interface IFireflyApi<T>;
        """);
}
