namespace AdobeSdk.Benchmarks.Generator;

/// <summary>The files of a <see cref="Corpus"/>: interfaces as the packages of this repository have them.</summary>
internal static class CorpusText
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using AdobeSdk;
        using Refit;

        """;

    public const string Models = Usings + """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        namespace Contoso.Models
        {
            public sealed record Prompt(string Text, int Count, IReadOnlyList<string> Styles);

            public sealed record Images(IReadOnlyList<string> Urls);

            public sealed record Preset(string Id, string Name);

            public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

            public enum Order
            {
                Name,
                Newest,
            }

            public sealed class StudioJson(JsonSerializerOptions? options) : JsonSerializerContext(options)
            {
                public static StudioJson Default { get; } = new(null);

                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

                public override JsonTypeInfo? GetTypeInfo(Type type) => null;
            }
        }

        namespace Contoso.Apis
        {
            /// <summary>What every studio has.</summary>
            public interface IHealthApi
            {
                /// <summary>Says whether the studio is open.</summary>
                /// <param name="cancellationToken">Ends the call.</param>
                [Get("/health")]
                Task<string> GetHealthAsync(CancellationToken cancellationToken = default);
            }
        }
        """;

    public static string Program(int revision) => $$"""
        namespace Contoso;

        internal static class Program
        {
            internal static int Revision()
            {
                int revision = {{revision}};
                return revision + 1;
            }
        }
        """;

    public static string Interface(int index, int revision) => Usings + $$"""
        using Contoso.Models;

        namespace Contoso.Apis;

        /// <summary>Studio {{index}}: makes images and keeps the presets that they are made from.</summary>
        /// <remarks>
        /// What makes something is a job, and each accepted job is billed. Calls throw <see cref="AdobeApiException"/> when
        /// the studio refuses.
        /// </remarks>
        [AdobeApi(scopes: "firefly_api,ff_apis", JsonContext = typeof(StudioJson))]
        public interface IStudio{{index}}Api : IHealthApi
        {
            /// <summary>Makes images from words.</summary>
            /// <param name="prompt">What to make.</param>
            /// <param name="modelVersion">The model; <c>image3</c> when left out.</param>
            /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
            [Post("/v{{index}}/images/generate-async")]
            Task<JobAccepted<Images>> GenerateAsync(
                [Body] Prompt prompt,
                [Header("x-model-version")] string? modelVersion = null,
                CancellationToken cancellationToken = default);

            /// <summary>Makes variants of an image.</summary>
            /// <param name="imageId">The image.</param>
            /// <param name="prompt">What to change.</param>
            [Post("/v{{index}}/images/{imageId}/vary-async")]
            Task<JobAccepted<Images>> VaryAsync(string imageId, [Body] Prompt prompt);

            /// <summary>Lists presets.</summary>
            /// <param name="start">Where to begin.</param>
            /// <param name="limit">How many at most.</param>
            /// <param name="order">What comes first.</param>
            /// <param name="tag{{revision}}">Only those with this tag.</param>
            /// <param name="cancellationToken">Ends the call.</param>
            [Get("/v{{index}}/presets")]
            Task<Page<Preset>> ListPresetsAsync(
                int start = 0,
                int limit = 20,
                Order order = Order.Newest,
                [AliasAs("tag")] string? tag{{revision}} = null,
                CancellationToken cancellationToken = default);

            /// <summary>Reads a preset.</summary>
            /// <param name="presetId">The preset.</param>
            /// <param name="cancellationToken">Ends the call.</param>
            /// <returns>The preset, as it was last written by <see cref="PutPresetAsync"/>.</returns>
            [Get("/v{{index}}/presets/{presetId}")]
            Task<Preset> GetPresetAsync(string presetId, CancellationToken cancellationToken = default);

            /// <summary>Writes a preset.</summary>
            /// <param name="presetId">The preset.</param>
            /// <param name="preset">What is in it.</param>
            /// <param name="cancellationToken">Ends the call.</param>
            [Put("/v{{index}}/presets/{presetId}")]
            Task<Preset> PutPresetAsync(string presetId, [Body] Preset preset, CancellationToken cancellationToken = default);

            /// <summary>Deletes a preset.</summary>
            /// <param name="presetId">The preset.</param>
            /// <param name="cancellationToken">Ends the call.</param>
            [Delete("/v{{index}}/presets/{presetId}")]
            Task DeletePresetAsync(string presetId, CancellationToken cancellationToken = default);

            /// <summary>Finds presets by their tags.</summary>
            /// <param name="tags">The tags, all of which a preset must have.</param>
            /// <param name="since">Only those written after this time.</param>
            [Get("/v{{index}}/presets/search")]
            Task<IReadOnlyList<Preset>> FindPresetsAsync([Query(CollectionFormat.Multi)] string[] tags, DateTimeOffset? since);
        }
        """;
}
