using System.Globalization;
using System.Runtime.CompilerServices;

namespace AdobeSdk.Firefly;

/// <summary>Custom models, page after page.</summary>
public static class FireflyCustomModelExtensions
{
    /// <summary>All custom models that a query finds, fetched as they are asked for.</summary>
    /// <param name="firefly">The client.</param>
    /// <param name="query">Which ones; the published ones when left out.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <exception cref="AdobeApiException">Adobe refused a page.</exception>
    public static async IAsyncEnumerable<CustomModel> ListCustomModelsAsync(
        this IFireflyClient firefly,
        CustomModelQuery? query = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(firefly);
        query ??= new CustomModelQuery();
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1, nameof(query));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.PageSize, 50, nameof(query));
        string? userToken = query.UserToken is { } token ? $"Bearer {token}" : null;
        int start = 0;
        while (true)
        {
            CustomModelPage page = await firefly.GetCustomModelsAsync(
                Guid.NewGuid().ToString(),
                userToken,
                query.SortBy,
                start.ToString(CultureInfo.InvariantCulture),
                query.PageSize,
                query.PublishedState,
                cancellationToken).ConfigureAwait(false);
            IReadOnlyList<CustomModel> models = page.CustomModels ?? [];
            foreach (CustomModel model in models)
            {
                yield return model;
            }

            start += models.Count;
            if (models.Count == 0 || !HasNext(page, start))
            {
                yield break;
            }
        }
    }

    // The link itself is not followed: a page's place is its count, and a link could lead anywhere.
    private static bool HasNext(CustomModelPage page, int seen) =>
        page.TotalCount is { } total ? seen < total : page.Links?.Next?.Href is not null;
}
