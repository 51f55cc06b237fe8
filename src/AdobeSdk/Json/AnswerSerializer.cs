using System.Reflection;
using System.Text.Json;
using Refit;

namespace AdobeSdk.Json;

/// <summary>
/// Refit's serializer, except that an answer must be there: a JSON <c>null</c> would reach callers as a null reference where
/// their interface promises an object.
/// </summary>
/// <param name="options">The options of a JSON context, or <see langword="null"/> for reflection.</param>
internal sealed class AnswerSerializer(JsonSerializerOptions? options) : IHttpContentSerializer, ISynchronousContentSerializer, IStreamingContentSerializer
{
    private readonly SystemTextJsonContentSerializer _json = options is null ? new() : new(options);

    /// <inheritdoc/>
    public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        await _json.FromHttpContentAsync<T>(content, cancellationToken).ConfigureAwait(false)
        ?? throw new JsonException("The answer is the JSON value null.");

    /// <summary>Reads a part of an answer, by the same rules as a whole one.</summary>
    public T? FromString<T>(string json) => _json.DeserializeFromString<T>(json);

    /// <inheritdoc/>
    public HttpContent ToHttpContent<T>(T item) => _json.ToHttpContent(item);

    /// <inheritdoc/>
    public HttpContent ToHttpContentSynchronous<T>(T item) => _json.ToHttpContentSynchronous(item);

    /// <inheritdoc/>
    public HttpContent ToStreamingHttpContent<T>(T item) => _json.ToStreamingHttpContent(item);

    /// <inheritdoc/>
    public IAsyncEnumerable<T?> DeserializeStreamAsync<T>(Stream stream, StreamingContentFormat format, CancellationToken cancellationToken = default) =>
        _json.DeserializeStreamAsync<T>(stream, format, cancellationToken);

    /// <inheritdoc/>
    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => _json.GetFieldNameForProperty(propertyInfo);
}
