using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Tests.Emission;

/// <summary>What is written is C# 9: a project may ask for an old language, and a new one has more keywords.</summary>
public sealed class LanguageVersionTests
{
    private const string Source = """
        namespace Contoso
        {
            public class Model { public string? Id { get; set; } }

            [JsonSerializable(typeof(Model))]
            [JsonSerializable(typeof(JobAccepted<Model>))]
            internal partial class Json : JsonSerializerContext { }

            /// <summary>Firefly.</summary>
            [AdobeApi("firefly_api,ff_apis", JsonContext = typeof(Json))]
            public interface IFireflyApi
            {
                [Get("/a")]
                Task<Model?> AAsync(int a = 3, string? field = null, params string[] extension);

                [Post("/b")]
                Task<string> BAsync<T>([Body] T? value) where T : class;

                [Post("/c")]
                Task<JobAccepted<Model>> CAsync(string allows, [Body] Model file, CancellationToken scoped = default);

                [Get("/d")]
                IAsyncEnumerable<string> DAsync(string required, string partial, nint notnull);
            }
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Preview)]
    public Task Every_language_from_9_on_will_do(LanguageVersion version)
    {
        CSharpParseOptions options = Generation.ParseOptions.WithLanguageVersion(version);
        CSharpCompilation compilation = Generation.Compile().AddSyntaxTrees(CSharpSyntaxTree.ParseText(Prelude.Before(Source), options, "File0.cs"));

        return Wire.Sees(
            Generation.Of(compilation),
            new LiveCall("client.AAsync()", "GET /a?a=3&extension=", """{"Id":"7"}"""),
            new LiveCall("client.BAsync(new Model { Id = \"7\" })", """POST /b {"Id":"7"}"""));
    }

    /// <summary>What Refit and System.Text.Json write begins with 9 as well.</summary>
    [Fact]
    public void The_newest_language_is_among_them() => Assert.Equal(LanguageVersion.CSharp14, LanguageVersion.Latest.MapSpecifiedToEffectiveVersion());
}
