using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class DocumentationTests
{
    [Fact]
    public async Task The_users_words_are_carried_over()
    {
        GeneratedCode code = Generation.Of("""
            using Words = System.Text.StringBuilder;

            namespace Contoso.Models
            {
                public sealed record Prompt(string Text);
            }

            namespace Contoso
            {
                using Contoso.Models;

                /// <summary>Firefly, <b>in part</b>.</summary>
                /// <remarks>
                /// Two lines,
                ///
                /// one of them blank.
                /// </remarks>
                [AdobeApi("firefly_api,ff_apis")]
                public interface IFireflyApi
                {
                    /// <summary>
                    /// Makes images from a <see cref="Prompt"/>, <see cref="Prompt.Text"/>, <see cref="Words"/> or <see cref="List{T}"/>;
                    /// see <see cref="ListAsync"/> &amp; <see href="https://example.com"/>.
                    /// </summary>
                    /// <example>
                    /// <code>
                    /// if (prompt is { } words)
                    /// {
                    ///     await client.GenerateAsync(words);
                    /// }
                    ///
                    /// // That is all.
                    /// </code>
                    /// </example>
                    /// <param name="prompt">The words.</param>
                    /// <exception cref="AdobeException">Adobe said no.</exception>
                    [Post("/v3/images/generate-async")]
                    Task<string> GenerateAsync([Body] Prompt prompt);

                    /**
                     * <summary>Reads a list.</summary>
                     * <returns>A list.</returns>
                     */
                    [Get("/v3/custom-models")]
                    Task<string> ListAsync(CancellationToken cancellationToken);

                    /** <summary>One line.</summary> */
                    [Get("/v3/one")]
                    Task<string> OneAsync(CancellationToken cancellationToken);
                }
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task What_stands_elsewhere_is_referred_to()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            /// <inheritdoc/>
            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi : IModels
            {
                [Get("/v3/undocumented")]
                Task<string> UndocumentedAsync<T>(T id, int? count);

                /// <inheritdoc cref="UndocumentedAsync"/>
                [Get("/v3/inherited")]
                Task<string> InheritedAsync();
            }

            public interface IModels
            {
                /// <summary>Reads a model.</summary>
                [Get("/v3/models/{id}")]
                Task<string> ModelAsync(string id);
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task Only_the_last_comment_counts()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                // <summary>No documentation.</summary>
                //// <summary>Nor is this.</summary>
                /* /// <summary>Nor this.</summary> */
            #if NEVER
                /// <summary>Never.</summary>
            #endif
                /// <summary>Reads the models.</summary>
                // In between.
                [Get("/v3/custom-models")]
                Task<string> ListAsync();

            #pragma warning disable CS1587
                /// <summary>Not of this.</summary>
            #pragma warning restore CS1587
                // Something was here.
                /// <summary>Reads a model.</summary>
                [Get("/v3/custom-models/{id}")]
                Task<string> ModelAsync(string id);

                /*********** Banners ***********/
                /*
                /// <summary>A block of something else.</summary>
                */
                /**/
                /// <summary>Reads a banner.</summary>
                [Get("/v3/banner")]
                Task<string> BannerAsync();

                /*** Plain. ***/
                [Get("/v3/plain")]
                Task<string> PlainAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task Directives_may_stand_anywhere()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            #region Firefly
            #if NET8_0_OR_GREATER
            /// <summary>Firefly.</summary>
            [AdobeApi("firefly_api,ff_apis")]
            #else
            /// <summary>Not Firefly.</summary>
            [AdobeApi("openid")]
            #endif
            public interface IFireflyApi
            {
            #if NET8_0_OR_GREATER
                /// <summary>With Firefly.</summary>
                [Get("/a")]
                Task<string> AAsync(
            #if NEVER
                    int never = 1,
            #endif
                    int start = 2);
            #else
                [Get("/a")]
                Task<int> AAsync();
            #endif

            #if !NET8_0_OR_GREATER
                [Get("/gone")]
                Task<string> GoneAsync();
            #endif

            #region B
                /// <summary>Before directives.</summary>
                /// <param name="text">Oblivious.</param>
            #if NEVER
                /// <summary>Never.</summary>
            #endif
            #pragma warning disable CS1573
            #nullable disable
            #endregion
                [Get("/b")]
                Task<string> BAsync(string text = null);
            #nullable restore
            }
            #endregion
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(code, new LiveCall("client.AAsync()", "GET /a?start=2"), new LiveCall("client.BAsync()", "GET /b"));
    }

    [Fact]
    public async Task Words_that_are_no_XML_warn_where_they_stand_only()
    {
        const string Source = """
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
            #pragma warning disable CS1570, CS1572, CS1573, CS1574
                /// <summary>5 < 6 & <see cref="Nowhere"/></summary>
                [Get("/v3/custom-models")]
                Task<string> BrokenAsync();

                /// <summary>See <see cref="Nowhere"/>.</summary>
                /// <param name="nobody">Not there.</param>
                [Get("/v3/custom-models")]
                Task<string> MissingAsync(int start, int limit);
            #pragma warning restore
            }
            """;

        await Verifier.Verify(Generation.Of(Source));
    }

    /// <summary>A name means what is nearest to it, as for the compiler: members first, of the types around as well, then types in sight.</summary>
    [Fact]
    public async Task A_name_in_a_comment_means_what_it_means_there()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso
            {
                using System.Timers;
                using static System.Math;
                using Pages = System.Collections.Generic.Dictionary<int, string>;

                public sealed class Limit;
                public sealed class Prompt;
                public sealed class Page;
                public sealed class Page<T>;

                public interface IBase<T>
                {
                    /// <summary>Of a base: <see cref="RootAsync"/>, <see cref="Limit"/>.</summary>
                    [Get("/root")]
                    Task<string> RootAsync(CancellationToken cancellationToken);
                }

                /// <summary>
                /// <see cref="Limit"/>, <see cref="Page"/>, <see cref="Page{T}"/>, <see cref="PI"/>, <see cref="Pages"/>,
                /// <see cref="Apis.Limit"/>, <see cref="Apis.Inner.Depth"/>, <see cref="System.Threading.Timer"/>.
                /// </summary>
                [AdobeApi("firefly_api,ff_apis")]
                public interface IPhotoshopApi : IBase<int>
                {
                    /// <summary><see cref="Limit"/>, <see cref="Page"/>, <see cref="ReadAsync"/>, <see cref="Depth"/>, <see cref="Dictionary{TKey, TValue}.Count"/>.</summary>
                    [Get("/a")]
                    Task<string> ReadAsync(CancellationToken cancellationToken);

                    /// <summary>A number.</summary>
                    public const int Depth = 1;
                }

                /// <summary>Around.</summary>
                public static class Apis
                {
                    /// <summary>A number.</summary>
                    public const int Limit = 3;

                    /// <summary>A type.</summary>
                    public sealed record Prompt(string Text);

                    /// <summary>Around as well.</summary>
                    public static class Inner
                    {
                        /// <summary>A number.</summary>
                        public const int Depth = 2;

                        /// <summary><see cref="Limit"/>, <see cref="Prompt"/>, <see cref="Depth"/>, <see cref="Page"/>.</summary>
                        [AdobeApi("firefly_api,ff_apis")]
                        public interface IFireflyApi
                        {
                            /// <summary><see cref="Limit"/>, <see cref="Prompt"/>, <see cref="Depth"/>, <see cref="Page{T}"/>, <see cref="ListAsync"/>.</summary>
                            [Get("/b")]
                            Task<string> ListAsync(CancellationToken cancellationToken);
                        }
                    }
                }
            }
            """);

        await Verifier.Verify(code.Driver);
    }
}
