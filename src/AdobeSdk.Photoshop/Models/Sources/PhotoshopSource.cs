using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Where a file is that a job reads.</summary>
/// <remarks>Adobe's schemas <c>ResourceInput</c>, <c>FileResourceInput</c> and <c>PortableFileResourceInput</c>.</remarks>
[JsonConverter(typeof(PhotoshopSourceConverter))]
public abstract record PhotoshopSource : AdobePayload
{
    /// <summary>A file behind a URL.</summary>
    /// <param name="url">The pre-signed or public URL, with https.</param>
    public static UrlSource FromUrl(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new() { Url = url };
    }

    /// <summary>A text that is sent along: a script, or actions as JSON.</summary>
    /// <param name="content">The text, up to 51,200 characters.</param>
    /// <param name="contentType">Its media type.</param>
    /// <exception cref="ArgumentException">The text is longer.</exception>
    public static InlineSource FromText(string content, string contentType = "application/json")
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.Length <= 51_200
            ? new() { Content = content, ContentType = contentType }
            : throw new ArgumentException("Photoshop takes up to 51,200 characters inline: put the text behind a URL.", nameof(content));
    }
}
