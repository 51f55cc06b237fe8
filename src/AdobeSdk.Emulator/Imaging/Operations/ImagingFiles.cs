using System.Text.Json;
using AdobeSdk.Emulator.Imaging.Protocol;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Files as version 1 names them: <c>href</c> and <c>storage</c>.</summary>
internal static class ImagingFiles
{
    /// <summary>The bytes of a file.</summary>
    /// <exception cref="ImagingException">It is not there, or needs a user, whom the emulator does not have.</exception>
    public static byte[] FetchHref(this Atelier atelier, JsonElement file)
    {
        string href = Url(file);
        try
        {
            return atelier.Fetch(new Uri(href));
        }
        catch (PictureException gone)
        {
            throw new ImagingException(new ImagingFault(ImagingFault.NoInput, href, gone.Message));
        }
    }

    /// <summary>Writes a file to where an output says.</summary>
    /// <exception cref="ImagingException">Its link does not open.</exception>
    public static void DeliverHref(this Atelier atelier, JsonElement output, byte[] bytes, string mediaType)
    {
        string href = Url(output);
        try
        {
            atelier.Deliver(new Uri(href), bytes, mediaType);
        }
        catch (PictureException closed)
        {
            throw new ImagingException(new ImagingFault(ImagingFault.BadLink, href, closed.Message));
        }
    }

    private static string Url(JsonElement file)
    {
        string href = file.Text("href")!;
        return file.Text("storage") is "external" or "azure" or "dropbox"
            ? href
            : throw new ImagingException(new ImagingFault(ImagingFault.NotAllowed, href, "Storage of Adobe needs a user's token, and the emulator has no users: use a URL."));
    }
}
