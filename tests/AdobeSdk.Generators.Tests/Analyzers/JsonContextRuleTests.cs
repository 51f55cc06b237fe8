using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class JsonContextRuleTests
{
    [Theory]
    [InlineData("public partial class Json : JsonSerializerContext;", "typeof(Json)")]
    [InlineData("public static class Outer { internal partial class Json : JsonSerializerContext; }", "typeof(Outer.Json)")]
    [InlineData("public class Base : JsonSerializerContext; public partial class Json : Base;", "typeof(Json)")]
    [InlineData("", "null")]
    [InlineData("public class Json;", "{|ADOBE007:typeof(Json)|}")]
    [InlineData("", "{|ADOBE007:typeof(string)|}")]
    [InlineData("", "{|ADOBE007:typeof(JsonSerializerContext)|}")]
    [InlineData("public abstract class Json : JsonSerializerContext;", "{|ADOBE007:typeof(Json)|}")]
    [InlineData("public partial class Json<T> : JsonSerializerContext;", "{|ADOBE007:typeof(Json<int>)|}")]
    [InlineData("file partial class Json : JsonSerializerContext;", "{|ADOBE007:typeof(Json)|}")]
    [InlineData("", "typeof(DoesNotExist)")]
    public Task A_context_is_a_context_that_the_client_can_name(string types, string context) => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso;

        {{types}}

        [AdobeApi("ff_apis", JsonContext = {{context}})]
        public interface IFireflyApi
        {
            [Get("/")]
            Task<string> ListAsync();
        }
        """);

    [Fact]
    public Task A_private_context_cannot_be_named_by_the_client() => Analysis.FindsWhatIsMarked("""
        public static class Outer
        {
            private partial class Json : JsonSerializerContext;

            [AdobeApi("ff_apis", JsonContext = {|ADOBE007:typeof(Json)|})]
            public interface IFireflyApi
            {
                [Get("/")]
                Task<string> ListAsync();
            }
        }
        """);

    [Fact]
    public Task A_context_must_know_bodies_answers_and_results() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        public sealed record Prompt(string Text, Size? Size);
        public sealed record Size(int Width, int Height);
        public sealed record Images(IReadOnlyList<Image> Items);
        public sealed record Image(Uri Url);
        public sealed record Unknown(string Text);

        [JsonSerializable(typeof(Prompt))]
        [JsonSerializable(typeof(JobAccepted<Images>))]
        [JsonSerializable(typeof(Images))]
        [JsonSerializable(typeof(List<Size>))]
        public partial class Json : JsonSerializerContext;

        [AdobeApi("ff_apis", JsonContext = typeof(Json))]
        public interface IFireflyApi
        {
            [Post("/a")]
            Task<JobAccepted<Images>> GenerateAsync([Body] Prompt prompt);

            [Post("/b")]
            {|ADOBE008:{|ADOBE008:Task<JobAccepted<Unknown>>|}|} UnknownAsync();

            [Get("/c")]
            Task<List<Size>> SizesAsync();

            [Get("/d")]
            {|ADOBE008:Task<IReadOnlyList<Size>>|} ListAsync();

            [Get("/e")]
            {|ADOBE008:Task<ApiResponse<Image[]>>|} ResponseAsync();

            [Get("/f")]
            IAsyncEnumerable<Size> StreamAsync();
        }
        """);

    [Fact]
    public Task What_is_no_JSON_needs_no_context() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        public sealed record Form(string Text);
        public sealed record Size(int Width, int Height);

        public partial class Json : JsonSerializerContext;

        [AdobeApi("ff_apis", JsonContext = typeof(Json))]
        public interface IFireflyApi
        {
            [Post("/a")]
            Task<string> TextAsync([Body] string text, [Header("x-a")] Size header);

            [Post("/b")]
            Task<Stream> BytesAsync(Stream body);

            [Post("/c")]
            Task FormAsync([Body(BodySerializationMethod.UrlEncoded)] Form form);

            [Post("/d")]
            Task<HttpResponseMessage> ContentAsync([Body] HttpContent content);

            [Get("/e")]
            Task<IApiResponse> ResponseAsync();

            [Get("/f")]
            Task<T> GenericAsync<T>();

            [Multipart]
            [Post("/g")]
            Task PartsAsync(StreamPart one, IEnumerable<ByteArrayPart> more, FileInfo file, string text, byte[] bytes, int number);
        }
        """);

    [Fact]
    public Task Bodies_and_parts_are_JSON() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        public sealed record Model(string Text);
        public sealed record Part(string Text);
        public sealed record Line(string Text);

        public partial class Json : JsonSerializerContext;

        [AdobeApi("ff_apis", JsonContext = typeof(Json))]
        public interface IFireflyApi
        {
            [Put("/a")]
            Task ImplicitAsync(Model {|ADOBE008:model|});

            [Put("/b")]
            Task OnceIsEnoughAsync([Body] Model model);

            [Multipart]
            [Post("/c")]
            Task PartAsync(Part {|ADOBE008:part|});

            [Post("/d")]
            Task TextAsync([Body(BodySerializationMethod.Serialized)] string {|ADOBE008:text|});

            [Delete("/e")]
            Task LinesAsync([Body(BodySerializationMethod.JsonLines)] Line[] {|ADOBE008:lines|});
        }
        """);

    [Fact]
    public Task A_context_knows_what_its_types_are_made_of() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        [JsonDerivedType(typeof(Circle))]
        public abstract record Shape;
        public sealed record Circle(int Radius) : Shape;
        public record Base(Owner Owner);
        public sealed record Owner(Guid Id);
        public sealed record Root(Dictionary<string, Owned[]> Many, (int A, Pair B) Tuple, Shape? Shape) : Base(default(Owner)!);
        public sealed record Owned(Nested? Nested);
        public record struct Nested(Deep Deep);
        public sealed class Deep { [JsonInclude] internal Deepest Deepest; }
        public sealed record Deepest(int A);
        public sealed record Pair(string A);
        public sealed class Words : List<Word>;
        public sealed record Word(string Text);

        [JsonSerializable(typeof(Root)), JsonSerializable(typeof(Words))]
        public partial class Json : JsonSerializerContext;

        [AdobeApi("ff_apis", JsonContext = typeof(Json))]
        public interface IFireflyApi
        {
            [Get("/a")] Task<Circle> AAsync();
            [Get("/b")] Task<Owner> BAsync();
            [Get("/c")] Task<Owned[]> CAsync();
            [Get("/d")] Task<Nested> DAsync();
            [Get("/e")] Task<Deepest> EAsync();
            [Get("/f")] Task<Pair> FAsync();
            [Get("/g")] Task<Word?> GAsync();
            [Get("/h")] Task<Dictionary<string, Owned[]>> HAsync();
            [Get("/i")] Task<int> IAsync();
            [Get("/j")] {|ADOBE008:Task<long>|} JAsync();
        }
        """);

    [Fact]
    public Task The_missing_type_and_its_use_are_told() => Analysis.Says(
        """
        namespace Contoso;

        public sealed record Images(string Url);

        [JsonSerializable(typeof(JobAccepted<Images>))]
        public partial class Json : JsonSerializerContext;

        [AdobeApi("ff_apis", JsonContext = typeof(Json))]
        public interface IFireflyApi
        {
            [Post("/a")]
            {|#0:Task<JobAccepted<Images>>|} GenerateAsync();
        }
        """,
        "ADOBE008",
        DiagnosticSeverity.Warning,
        "'Json' does not know 'Images', the result of the job of 'GenerateAsync': add [JsonSerializable(typeof(Images))]");

    [Theory]
    [InlineData("PublishAot")]
    [InlineData("PublishTrimmed")]
    [InlineData("IsAotCompatible")]
    [InlineData("IsTrimmable")]
    public Task Without_reflection_a_context_is_needed(string property) => Analysis.FindsWhatIsMarked(
        """
        namespace Contoso;

        [{|ADOBE009:AdobeApi("ff_apis")|}]
        public interface IFireflyApi
        {
            [Get("/")]
            Task<int> CountAsync();
        }

        [AdobeApi("ff_apis")]
        public interface ITextApi
        {
            [Get("/")]
            Task<string> TextAsync();
        }
        """,
        $"build_property.{property} = True");

    [Fact]
    public Task Where_reflection_is_allowed_no_context_is_needed() => Analysis.FindsWhatIsMarked(
        """
        namespace Contoso;

        [AdobeApi("ff_apis")]
        public interface IFireflyApi
        {
            [Get("/")]
            Task<int> CountAsync();
        }
        """,
        "build_property.PublishAot = false\nbuild_property.IsTrimmable =");
}
