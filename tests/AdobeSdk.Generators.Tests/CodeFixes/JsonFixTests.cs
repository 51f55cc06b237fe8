using AdobeSdk.Generators.CodeFixes.Json;
using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.CodeFixes;

public sealed class JsonFixTests
{
    private const string Aot = "build_property.PublishAot = true";

    [Fact]
    public Task Every_type_that_is_missing_is_added_to_the_context() => Fixing<JsonTypeFix>.Makes(
        [
            """
            namespace Contoso;

            [AdobeApi("ff_apis", JsonContext = typeof(FireflyJson))]
            public interface IFireflyApi
            {
                [Post("/a")]
                {|ADOBE008:Task<JobAccepted<Images>>|} GenerateAsync([Body] Prompt? {|ADOBE008:prompt|});

                [Get("/b")]
                {|ADOBE008:Task<List<string?>>|} NamesAsync();
            }
            """,
            """
            namespace Contoso;

            public sealed record Prompt(string Text);
            public sealed record Images(string[] Urls);
            public sealed record Other(string Text);

            /// <summary>Reads and writes.</summary>
            [JsonSerializable(typeof(Images))]
            [JsonSerializable(typeof(Other))] // the last
            internal sealed partial class FireflyJson : JsonSerializerContext;
            """,
        ],
        [
            """
            namespace Contoso;

            [AdobeApi("ff_apis", JsonContext = typeof(FireflyJson))]
            public interface IFireflyApi
            {
                [Post("/a")]
                Task<JobAccepted<Images>> GenerateAsync([Body] Prompt? prompt);

                [Get("/b")]
                Task<List<string?>> NamesAsync();
            }
            """,
            """
            namespace Contoso;

            public sealed record Prompt(string Text);
            public sealed record Images(string[] Urls);
            public sealed record Other(string Text);

            /// <summary>Reads and writes.</summary>
            [JsonSerializable(typeof(Images))]
            [JsonSerializable(typeof(Other))]
            [JsonSerializable(typeof(JobAccepted<Images>))]
            [JsonSerializable(typeof(Prompt))]
            [JsonSerializable(typeof(List<string>))] // the last
            internal sealed partial class FireflyJson : JsonSerializerContext;
            """,
        ]);

    [Fact]
    public Task A_context_that_knows_nothing_yet_learns_below_its_comment() => Fixing<JsonTypeFix>.Makes(
        """
        namespace Contoso
        {
            public static class Outer
            {
                public sealed record Model(string Text);

                /// <summary>Reads and writes.</summary>
                internal sealed partial class FireflyJson : JsonSerializerContext;
            }

            [AdobeApi("ff_apis", JsonContext = typeof(Outer.FireflyJson))]
            public interface IFireflyApi
            {
                [Get("/")]
                {|ADOBE008:Task<Outer.Model>|} GetAsync();
            }
        }
        """,
        """
        namespace Contoso
        {
            public static class Outer
            {
                public sealed record Model(string Text);

                /// <summary>Reads and writes.</summary>
                [JsonSerializable(typeof(Model))]
                internal sealed partial class FireflyJson : JsonSerializerContext;
            }

            [AdobeApi("ff_apis", JsonContext = typeof(Outer.FireflyJson))]
            public interface IFireflyApi
            {
                [Get("/")]
                Task<Outer.Model> GetAsync();
            }
        }
        """,
        compiles: false); // a context in a class that is not partial: the user's own matter

    [Fact]
    public Task Every_interface_without_a_context_gets_one_below() => Fixing<JsonContextFix>.Makes(
        """
        namespace Contoso;

        public sealed record Prompt(string Text);
        public sealed record Images(string[] Urls);
        public sealed class OneJson;

        [{|ADOBE009:AdobeApi("ff_apis")|}]
        public interface IOneApi
        {
            [Post("/a")]
            Task<JobAccepted<Images>> GenerateAsync([Body] Prompt prompt);
        }

        public static class Apis
        {
            [{|ADOBE009:AdobeApi("ff_apis")|}]
            public interface ITwoApi
            {
                [Get("/b")]
                Task<Images> GetAsync();
            }
        }

        // The end.
        """,
        """
        namespace Contoso;

        public sealed record Prompt(string Text);
        public sealed record Images(string[] Urls);
        public sealed class OneJson;

        [AdobeApi("ff_apis", JsonContext = typeof(OneJsonContext))]
        public interface IOneApi
        {
            [Post("/a")]
            Task<JobAccepted<Images>> GenerateAsync([Body] Prompt prompt);
        }

        [JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
        [JsonSerializable(typeof(Prompt))]
        [JsonSerializable(typeof(JobAccepted<Images>))]
        [JsonSerializable(typeof(Images))]
        internal sealed partial class OneJsonContext : JsonSerializerContext;

        public static class Apis
        {
            [AdobeApi("ff_apis", JsonContext = typeof(TwoJson))]
            public interface ITwoApi
            {
                [Get("/b")]
                Task<Images> GetAsync();
            }
        }

        [JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
        [JsonSerializable(typeof(Images))]
        internal sealed partial class TwoJson : JsonSerializerContext;

        // The end.
        """,
        "JsonContextFix.new",
        Aot);

    [Fact]
    public Task A_context_of_the_project_is_taken() => Fixing<JsonContextFix>.Makes(
        """
        namespace Contoso
        {
            public sealed record Model(string Text);

            [{|ADOBE009:AdobeApi("ff_apis")|}]
            public interface IFireflyApi
            {
                [Get("/")]
                Task<Model> GetAsync();
            }
        }

        namespace Contoso.Json
        {
            [JsonSerializable(typeof(int))]
            internal sealed partial class AJson : JsonSerializerContext;

            [JsonSerializable(typeof(Model))]
            internal sealed partial class ModelsJson : JsonSerializerContext;
        }
        """,
        """
        namespace Contoso
        {
            public sealed record Model(string Text);

            [AdobeApi("ff_apis", JsonContext = typeof(Json.ModelsJson))]
            public interface IFireflyApi
            {
                [Get("/")]
                Task<Model> GetAsync();
            }
        }

        namespace Contoso.Json
        {
            [JsonSerializable(typeof(int))]
            internal sealed partial class AJson : JsonSerializerContext;

            [JsonSerializable(typeof(Model))]
            internal sealed partial class ModelsJson : JsonSerializerContext;
        }
        """,
        "JsonContextFix.global::Contoso.Json.ModelsJson",
        Aot);

    [Theory]
    [InlineData("JsonContextFix.internal", "[JsonSerializable(typeof(Model))] file sealed partial class Json : JsonSerializerContext;", "[JsonSerializable(typeof(Model))] internal sealed partial class Json : JsonSerializerContext;", "Json")]
    [InlineData("JsonContextFix.global::Contoso.FireflyJson", "public sealed class Json;", "public sealed class Json;", "FireflyJson")]
    public Task What_is_no_context_is_made_one_or_left_for_one(string key, string before, string after, string context) => Fixing<JsonContextFix>.Makes(
        Interface(before, "{|ADOBE007:typeof(Json)|}"), Interface(after, $"typeof({context})"), key);

    [Fact]
    public Task Where_nothing_is_JSON_no_context_is_needed() => Fixing<JsonContextFix>.Makes(
        "namespace Contoso;\n\n[AdobeApi(\"ff_apis\", JsonContext = {|ADOBE007:typeof(string)|})]\npublic interface IFireflyApi\n{\n    [Get(\"/\")]\n    Task<string> GetAsync();\n}\n",
        "namespace Contoso;\n\n[AdobeApi(\"ff_apis\")]\npublic interface IFireflyApi\n{\n    [Get(\"/\")]\n    Task<string> GetAsync();\n}\n");

    private static string Interface(string type, string context) => $$"""
        namespace Contoso;

        public sealed record Model(string Text);

        {{type}}

        [JsonSerializable(typeof(Model))]
        internal sealed partial class FireflyJson : JsonSerializerContext;

        [AdobeApi("ff_apis", JsonContext = {{context}})]
        public interface IFireflyApi
        {
            [Get("/")]
            Task<Model> GetAsync();
        }
        """;
}
