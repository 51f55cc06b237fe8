using System.Globalization;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Firefly.Models;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Firefly;

/// <summary><c>GET /v3/custom-models</c>: filtered, sorted, in pages.</summary>
internal sealed class CustomModelsEndpoint
{
    private const int MaxLimit = 50;

    private static readonly string[] States = ["all", "ready", "published", "unpublished", "queued", "training", "failed", "cancelled"];

    private static readonly Dictionary<string, Func<CustomModel, IComparable>> SortKeys = new(StringComparer.Ordinal)
    {
        ["assetName"] = static model => model.AssetName,
        ["createdDate"] = static model => model.Created,
        ["modifiedDate"] = static model => model.Modified,
    };

    public Task HandleAsync(HttpContext context)
    {
        IQueryCollection query = context.Request.Query;
        string state = query["publishedState"].FirstOrDefault() ?? "published";
        string sortBy = query["sortBy"].FirstOrDefault() ?? "modifiedDate";
        string sortKey = sortBy.TrimStart('-');
        int limit = MaxLimit;
        int start = 0;
        string? wrong =
            !States.Contains(state) ? $"publishedState has to be one of {string.Join(", ", States)}"
            : !SortKeys.ContainsKey(sortKey) ? $"sortBy has to be one of {string.Join(", ", SortKeys.Keys)}, with a '-' in front to reverse it"
            : query.ContainsKey("limit") && !TryRead(query, "limit", 1, MaxLimit, out limit) ? $"limit has to be a number from 1 to {MaxLimit}"
            : query.ContainsKey("limit") && !query.ContainsKey("start") ? "start is required when limit is given"
            : query.ContainsKey("start") && !TryRead(query, "start", 0, int.MaxValue, out start) ? "start has to be a number, 0 or more"
            : null;
        if (wrong is not null)
        {
            return RefuseAsync(context, 400, "bad_request", wrong);
        }

        if (!AcceptsJson(context.Request))
        {
            return RefuseAsync(context, 406, "not_acceptable", "The answer is application/json.");
        }

        CustomModel[] models = [.. SampleModels.All.Where(model => model.IsIn(state))];
        IEnumerable<CustomModel> sorted = sortBy.StartsWith('-') ? models.OrderByDescending(SortKeys[sortKey]) : models.OrderBy(SortKeys[sortKey]);
        return Answer.JsonAsync(context, 200, new JsonObject
        {
            ["custom_models"] = new JsonArray([.. sorted.Skip(start).Take(limit).Select(static model => model.ToJson())]),
            ["_links"] = Links(AdobeRequest.Of(context), $"sortBy={sortBy}&publishedState={state}", start, limit, models.Length),
            ["total_count"] = models.Length,
        });
    }

    private static JsonObject Links(AdobeRequest request, string filter, int start, int limit, int total)
    {
        JsonObject Link(string rel, string page, bool templated) => new()
        {
            ["href"] = request.UrlOf(request.Host, $"/v3/custom-models?{filter}&{page}"),
            ["rel"] = rel,
            ["templated"] = templated,
        };
        JsonObject links = new() { ["page"] = Link("page", "start={start}&limit={limit}", templated: true) };
        if (start + limit < total)
        {
            links["next"] = Link("next", $"start={start + limit}&limit={limit}", templated: false);
        }

        return links;
    }

    private static bool TryRead(IQueryCollection query, string name, int min, int max, out int number) =>
        int.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= min && number <= max;

    private static bool AcceptsJson(HttpRequest request)
    {
        string accept = request.Headers.Accept.ToString();
        return accept.Length == 0 || accept.Contains("json", StringComparison.OrdinalIgnoreCase) || accept.Contains("*/*", StringComparison.Ordinal)
            || accept.Contains("application/*", StringComparison.OrdinalIgnoreCase);
    }

    // This one operation has error bodies of its own.
    private static Task RefuseAsync(HttpContext context, int status, string reason, string message) =>
        Answer.JsonAsync(context, status, new JsonObject { ["reason"] = reason, ["message"] = message });
}
