using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdobeSdk.Errors;
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
    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        // The pipeline has read the answer into memory: what could await the network costs as much as the JSON itself.
        if (options is not null && content.Headers.ContentType?.CharSet is null or "utf-8" or "UTF-8"
            && content.ReadAsStreamAsync(CancellationToken.None) is { IsCompletedSuccessfully: true, Result: MemoryStream body })
        {
            return Task.FromResult(FromMemory<T>(body, options!));
        }

        return FromStreamAsync<T>(content, cancellationToken);
    }

    /// <summary>Reads a part of an answer, by the same rules as a whole one.</summary>
    public T? FromString<T>(string json)
    {
        try
        {
            return _json.DeserializeFromString<T>(json);
        }
        catch (IndexOutOfRangeException cause)
        {
            throw NoAddress(cause);
        }
    }

    /// <inheritdoc/>
    public HttpContent ToHttpContent<T>(T item) => _json.ToHttpContent(item);

    /// <inheritdoc/>
    public HttpContent ToHttpContentSynchronous<T>(T item) => _json.ToHttpContentSynchronous(item);

    /// <inheritdoc/>
    public HttpContent ToStreamingHttpContent<T>(T item) => _json.ToStreamingHttpContent(item);

    /// <summary>Reads one element after the other. Refit asks nobody what to make of faults meanwhile, so they are made ours here.</summary>
    public async IAsyncEnumerable<T?> DeserializeStreamAsync<T>(
        Stream stream, StreamingContentFormat format, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IAsyncEnumerator<T?> elements = _json.DeserializeStreamAsync<T>(stream, format, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (elements.ConfigureAwait(false))
        {
            while (await MoveNextAsync(elements).ConfigureAwait(false))
            {
                yield return elements.Current;
            }
        }
    }

    /// <inheritdoc/>
    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => _json.GetFieldNameForProperty(propertyInfo);

    private static T? FromMemory<T>(MemoryStream body, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(body, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))) ?? throw Missing();
        }
        catch (IndexOutOfRangeException cause)
        {
            throw NoAddress(cause);
        }
    }

    private async Task<T?> FromStreamAsync<T>(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            return await _json.FromHttpContentAsync<T>(content, cancellationToken).ConfigureAwait(false) ?? throw Missing();
        }
        catch (IndexOutOfRangeException cause)
        {
            throw NoAddress(cause);
        }
    }

    // See UnreadableJson.
    private static JsonException NoAddress(IndexOutOfRangeException cause) => new("The answer holds an address that is none.", cause);

    private static JsonException Missing() => new("The answer is the JSON value null.");

    private static async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> elements)
    {
        try
        {
            return await elements.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception cause) when (UnreadableJson.Is(cause))
        {
            throw new AdobeApiException($"An element of the answer cannot be read: {Redaction.Clean(cause.Message)}", HttpStatusCode.OK, cause);
        }
        catch (Exception cause) when (TransportFault.Is(cause))
        {
            throw new AdobeConnectionException("The connection broke in the middle of the answer.", cause);
        }
    }
}
