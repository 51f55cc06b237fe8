using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Firefly.Operations;
using AdobeSdk.Emulator.Workshop;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Firefly;

/// <summary>
/// Reads a <c>multipart/form-data</c> submit. Adobe describes the parts (<c>request</c>: JSON, <c>files</c>: pictures) and
/// not how they meet: here the files fill the request's empty <c>source</c> objects, in the order of the document.
/// </summary>
internal sealed class MultipartRequest(Atelier atelier)
{
    public async Task<(JsonElement Body, FireflyError? Error)> ReadAsync(HttpContext context, FireflyOperation operation)
    {
        IFormCollection form;
        try
        {
            form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (default, new FireflyError(tooLarge.StatusCode, "", ""));
        }
        catch (InvalidDataException malformed)
        {
            return (default, BadRequest(operation, $"The body is not multipart/form-data: {malformed.Message}"));
        }

        byte[] json = await RequestPartAsync(form, context.RequestAborted).ConfigureAwait(false);
        (JsonElement body, FireflyError? error) = RequestReader.Parse(json, operation);
        if (error is not null)
        {
            return (default, error);
        }

        JsonNode root = JsonNode.Parse(body.GetRawText())!;
        Queue<IFormFile> files = new(form.Files.GetFiles("files"));
        foreach (JsonObject source in EmptySources(root).ToArray())
        {
            if (!files.TryDequeue(out IFormFile? file))
            {
                return (default, BadRequest(operation, "There are more empty sources in the part 'request' than parts 'files'."));
            }

            source["uploadId"] = atelier.Upload(await BytesAsync(file, context.RequestAborted).ConfigureAwait(false), file.ContentType);
        }

        return files.Count > 0
            ? (default, BadRequest(operation, "There are more parts 'files' than empty sources in the part 'request'."))
            : RequestReader.Parse(System.Text.Encoding.UTF8.GetBytes(root.ToJsonString()), operation);
    }

    private static IEnumerable<JsonObject> EmptySources(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } members => members.SelectMany(static member =>
            member is { Key: "source", Value: JsonObject { Count: 0 } empty } ? [empty] : EmptySources(member.Value)),
        JsonArray items => items.SelectMany(EmptySources),
        _ => [],
    };

    // A JSON part with a content type of its own may come with a file name, and then counts as a file.
    private static async Task<byte[]> RequestPartAsync(IFormCollection form, CancellationToken cancellationToken) =>
        form.Files.GetFile("request") is { } file
            ? await BytesAsync(file, cancellationToken).ConfigureAwait(false)
            : System.Text.Encoding.UTF8.GetBytes(form["request"].ToString());

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using MemoryStream bytes = new();
        await file.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return bytes.ToArray();
    }

    private static FireflyError BadRequest(FireflyOperation operation, string message) =>
        new(400, operation.BadRequestCode("bad_request"), message);
}
