using AdobeSdk.Generators.CodeFixes.Clients;
using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.CodeFixes;

public sealed class ClientFixTests
{
    private const string Method = "{ [Get(\"/\")] Task<string> ListAsync(); }";

    [Fact]
    public Task Each_loser_gets_a_name_of_its_own() => Fixing<ClientNameFix>.Makes(
        $$"""
        namespace Contoso;

        [AdobeApi("ff_apis")] public interface IFirefly {{Method}}

        [AdobeApi("ff_apis")] public interface {|ADOBE005:IFireflyApi|} {{Method}}

        [AdobeApi("ff_apis", ClientName = {|ADOBE005:"Firefly"|}, BaseAddress = "https://firefly-api.adobe.io")] public interface IPicturesApi {{Method}}

        public static class More
        {
            [AdobeApi("ff_apis")] public interface {|ADOBE005:IFireflyApi|} {{Method}}
        }

        public static class Other
        {
            [AdobeApi("ff_apis")] public interface {|ADOBE005:IFirefly|} {{Method}}
        }
        """,
        $$"""
        namespace Contoso;

        [AdobeApi("ff_apis")] public interface IFirefly {{Method}}

        [AdobeApi("ff_apis", ClientName = "FireflyApi")] public interface IFireflyApi {{Method}}

        [AdobeApi("ff_apis", ClientName = "Pictures", BaseAddress = "https://firefly-api.adobe.io")] public interface IPicturesApi {{Method}}

        public static class More
        {
            [AdobeApi("ff_apis", ClientName = "MoreFirefly")] public interface IFireflyApi {{Method}}
        }

        public static class Other
        {
            [AdobeApi("ff_apis", ClientName = "OtherFirefly")] public interface IFirefly {{Method}}
        }
        """,
        steps: -4);

    [Fact]
    public Task A_name_that_a_type_has_is_avoided() => Fixing<ClientNameFix>.Makes(
        $$"""
        namespace Contoso;

        public sealed class FireflyClient;

        public interface IFireflyApiClient;

        [AdobeApi(
            scopes: "ff_apis", // all of them
            BaseAddress = "https://firefly-api.adobe.io")]
        public interface {|ADOBE005:IFireflyApi|} {{Method}}
        """,
        $$"""
        namespace Contoso;

        public sealed class FireflyClient;

        public interface IFireflyApiClient;

        [AdobeApi(
            scopes: "ff_apis", // all of them
            BaseAddress = "https://firefly-api.adobe.io",
            ClientName = "Firefly2")]
        public interface IFireflyApi {{Method}}
        """);

    [Theory]
    [InlineData("\"ff_apis\", ClientName = {|ADOBE006:\"Firefly images\"|}", "\"ff_apis\", ClientName = \"FireflyImages\"")]
    [InlineData("\"ff_apis\", ClientName = {|ADOBE006:\"3d\"|}", "\"ff_apis\"")]
    [InlineData("\"ff_apis\", ClientName = {|ADOBE006:\"\"|}, BaseAddress = null", "\"ff_apis\", BaseAddress = null")]
    public Task A_name_becomes_part_of_names(string before, string after) => Fixing<ClientNameFix>.Makes(
        $"namespace Contoso;\n\n[AdobeApi({before})] public interface IFireflyApi {Method}", $"namespace Contoso;\n\n[AdobeApi({after})] public interface IFireflyApi {Method}");

    [Fact]
    public Task A_method_is_renamed_wherever_it_is_used() => Fixing<ReservedNameFix>.Makes(
        [
            """
            namespace Contoso;

            [AdobeApi("ff_apis")]
            public interface IFireflyApi
            {
                /// <summary>See <see cref="Create(string)"/>.</summary>
                [Post("/a")]
                Task<string> {|ADOBE010:Create|}();

                [Post("/b")]
                Task<string> {|ADOBE010:Create|}([Body] string prompt);

                [Get("/c")]
                Task {|ADOBE010:Resume|}();

                [Get("/d")]
                Task ResumeAsync();
            }
            """,
            """
            namespace Contoso;

            public class Double : IFireflyApi
            {
                public Task<string> Create() => Create("cat");
                public Task<string> Create(string prompt) => Task.FromResult(nameof(IFireflyApi.Create) + prompt);
                Task IFireflyApi.Resume() => Task.CompletedTask;
                public Task ResumeAsync() => ((IFireflyApi)this).Resume();
            }
            """,
        ],
        [
            """
            namespace Contoso;

            [AdobeApi("ff_apis")]
            public interface IFireflyApi
            {
                /// <summary>See <see cref="CreateAsync(string)"/>.</summary>
                [Post("/a")]
                Task<string> CreateAsync();

                [Post("/b")]
                Task<string> CreateAsync([Body] string prompt);

                [Get("/c")]
                Task ResumeRequestAsync();

                [Get("/d")]
                Task ResumeAsync();
            }
            """,
            """
            namespace Contoso;

            public class Double : IFireflyApi
            {
                public Task<string> CreateAsync() => CreateAsync("cat");
                public Task<string> CreateAsync(string prompt) => Task.FromResult(nameof(IFireflyApi.CreateAsync) + prompt);
                Task IFireflyApi.ResumeRequestAsync() => Task.CompletedTask;
                public Task ResumeAsync() => ((IFireflyApi)this).ResumeRequestAsync();
            }
            """,
        ],
        steps: 2);
}
