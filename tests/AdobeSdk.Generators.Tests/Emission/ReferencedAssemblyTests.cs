using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

/// <summary>Interfaces whose types, or whose clients' names, come from another assembly.</summary>
public sealed class ReferencedAssemblyTests
{
    [Fact]
    public async Task Models_may_be_behind_an_extern_alias()
    {
        byte[][] images = [.. new[] { "Fabrikam.Old", "Fabrikam.Latest" }.Select(static name => Generation.Image(Generation.Compile("""
            namespace Fabrikam;

            public sealed record Prompt(string Text);

            public sealed record Images(string Url)
            {
                public enum @class { Small, Large }
            }
            """).WithAssemblyName(name)))];
        CSharpCompilation compilation = Generation.Compile("")
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(
                "extern alias old;\nextern alias latest;\n" + Prelude.Before("""
                    using latest::Fabrikam;

                    namespace Contoso;

                    [AdobeApi("firefly_api,ff_apis")]
                    public interface IFireflyApi
                    {
                        /// <summary>Makes images.</summary>
                        [Post("/v3/images")]
                        Task<IReadOnlyList<Images>> GenerateAsync([Body] Prompt prompt, Images.@class size = Images.@class.Large);

                        [Post("/v2/images")]
                        Task<JobAccepted<old::Fabrikam.Images[]>> OldAsync<T>([Body] T prompt, CancellationToken cancellationToken)
                            where T : notnull, IEquatable<old::Fabrikam.Prompt>;
                    }
                    """),
                Generation.ParseOptions,
                "File0.cs"))
            .AddReferences(
                MetadataReference.CreateFromImage(images[0]).WithAliases(["old"]),
                MetadataReference.CreateFromImage(images[1]).WithAliases(["latest", "newest"]));

        GeneratedCode code = Generation.Of(compilation) with { Libraries = [.. images] };

        await Verifier.Verify(code.Driver);
        await Wire.Sees(code, new LiveCall("client.GenerateAsync(null)", "POST /v3/images?size=Large null", "[]"));
    }

    /// <summary>Refit's file does not take it well when the interfaces have one name, too; ours is clean.</summary>
    [Theory]
    [InlineData("internal", "IFirefly")]
    [InlineData("public", "IFirefly")]
    [InlineData("internal", "IFireflyApi", "CS0436")]
    [InlineData("public", "IFireflyApi", "CS0436")]
    public async Task A_client_may_be_called_as_one_whose_internals_are_seen(string accessibility, string theirs, params string[] refitsProblems)
    {
        string library = $$"""
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Contoso")]

            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            {{accessibility}} interface {{theirs}} { [Get("/v3/theirs")] Task<string> TheirsAsync(CancellationToken cancellationToken); }
            """;
        GeneratedCode code = Generation.OfReferencing(library, """
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi { [Get("/v3/ours")] Task<string> OursAsync(CancellationToken cancellationToken); }
            """, refitsProblems);

        await Wire.Sees(code, new LiveCall("client.OursAsync(default)", "GET /v3/ours", "\"\""));
    }
}
