using Refit;

namespace AdobeSdk.Tests.Json;

/// <summary>Every place of a request where an open enum may stand.</summary>
public interface IWireApi
{
    [Get("/shades/{shade}/all")]
    Task<WireAnswer> GetAsync(
        Shade shade,
        Shade query,
        [AliasAs("maybe")] Shade? optional,
        [Query(CollectionFormat.Multi)] IReadOnlyList<Shade>? many,
        [Header("x-shade")] Shade header,
        [Header("x-maybe")] Shade? optionalHeader);

    [Post("/shades")]
    Task<WireAnswer> PostAsync([Body] WireAnswer body);

    [Post("/nothing")]
    Task NothingAsync([Body] WireAnswer body);

    [Get("/text")]
    Task<string> TextAsync();

    [Get("/stream")]
    Task<Stream> StreamAsync();

    [Get("/response")]
    Task<ApiResponse<WireAnswer>> ResponseAsync();

    [Get("/raw")]
    Task<HttpResponseMessage> RawAsync();

    [Get("/each")]
    IAsyncEnumerable<WireAnswer> EachAsync();
}
