using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using Microsoft.CodeAnalysis.CSharp;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class DescriptorTests
{
    [Fact]
    public async Task Scopes_are_sorted_and_each_is_there_once()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi(scopes: " ff_apis , firefly_api,openid,ff_apis ")]
            public interface IFireflyApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task The_attribute_and_Refits_may_have_aliases()
    {
        const string Global = """
            global using Everywhere = AdobeSdk.AdobeApiAttribute;

            [Everywhere("ff_apis")]
            public interface IThirdApi
            {
                [Refit.Get("/c")]
                System.Threading.Tasks.Task<string> CAsync();
            }
            """;
        CSharpCompilation compilation = Generation.Compile("""
            using Api = AdobeSdk.AdobeApiAttribute;
            using Fetch = Refit.GetAttribute;
            using Names = Contoso.Constants;

            namespace Contoso
            {
                using R = Refit;

                internal static class Constants
                {
                    public const string A = "firefly_api";
                    public const string Client = nameof(Contoso);
                }

                [Api(scopes: $"{Names.A}" + ",ff_apis", ClientName = Names.Client)]
                public interface IFireflyApi
                {
                    [Fetch("/a")]
                    Task<string> AAsync([R::Query, R.AliasAs("n")] int? number = null);
                }

                [global::AdobeSdk.AdobeApiAttribute(scopes: Names.A), System.ComponentModel.Description("Other.")]
                public interface IOtherApi
                {
                    [PutAgain("/b"), global::Refit.Headers("x-a: b")]
                    Task<string> BAsync();
                }

                public sealed class PutAgainAttribute(string path) : HttpMethodAttribute(path)
                {
                    public override HttpMethod Method => new HttpMethod("PUT");
                }
            }
            """).AddSyntaxTrees(CSharpSyntaxTree.ParseText(Global, Generation.ParseOptions, "File1.cs"));

        GeneratedCode code = Generation.Of(compilation);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(code, "Contoso.Contoso", new LiveCall("client.AAsync(3)", "GET /a?n=3"));
        await Wire.Sees(code, "Contoso.Other", new LiveCall("client.BAsync()", "PUT /b"));
        await Wire.Sees(code, "Third", new LiveCall("client.CAsync()", "GET /c"));
    }

    [Fact]
    public async Task Only_our_attribute_and_Refits_count()
    {
        GeneratedCode code = Generation.Of("""
            namespace Lookalikes
            {
                public sealed class GetAttribute(string path) : Attribute { public string Path => path; }
                public sealed class JobAccepted<T>;
                public sealed class CancellationToken;
            }

            namespace Contoso
            {
                public sealed class AdobeApiAttribute(string scopes) : Attribute { public string Scopes => scopes; }

                [Contoso.AdobeApi("firefly_api")]
                public interface INoApi
                {
                    [Get("/a")]
                    Task<string> AAsync();
                }

                [AdobeSdk.AdobeApi("firefly_api")]
                public interface IFireflyApi
                {
                    [Lookalikes.Get("/a")]
                    Task<string> AAsync() => Task.FromResult("");

                    [Post("/b")]
                    Task<Lookalikes.JobAccepted<int>> BAsync([Body] Lookalikes.CancellationToken token);
                }
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(code, new LiveCall("client.BAsync(new Lookalikes.CancellationToken())", "POST /b {}"));
    }

    [Fact]
    public async Task Constants_are_read()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            internal static class Adobe
            {
                public const string Scopes = "firefly_api," + "ff_apis";
                public const string Address = "https://firefly-api.adobe.io/\"quoted\"";
            }

            [JsonSerializable(typeof(string))]
            internal sealed partial class Json : JsonSerializerContext;

            [AdobeApi(Adobe.Scopes, BaseAddress = Adobe.Address, JsonContext = typeof(Json))]
            public interface IFireflyApi
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
    }
}
