using System.Net;
using System.Security.Cryptography;

namespace AdobeSdk.Lightroom;

/// <summary>Uploads one file: looks whether it may, makes the asset, sends the parts.</summary>
internal sealed class UploadRun(ILightroomClient lightroom, string path, IProgress<LightroomUpload>? progress)
{
    // Adobe's number for a resource that exists already.
    private const string ResourceExists = "1002";

    public async Task<LightroomUpload> BeginAsync(string catalogId, LightroomUploadOptions options, CancellationToken cancellationToken)
    {
        if (options.ChunkSize is < LightroomUploadOptions.SmallestChunk or > LightroomUploadOptions.LargestChunk)
        {
            throw new ArgumentException($"ChunkSize is {options.ChunkSize:N0}: Lightroom takes {LightroomUploadOptions.SmallestChunk:N0} to {LightroomUploadOptions.LargestChunk:N0} bytes in one request.", nameof(options));
        }

        string type = options.ContentType ?? OriginalKind.ContentTypeOf(path);
        LightroomUpload upload = new()
        {
            CatalogId = catalogId,
            AssetId = LightroomId.New(),
            Size = new FileInfo(path).Length,
            Sha256 = await HashAsync(cancellationToken).ConfigureAwait(false),
            ContentType = type,
            ChunkSize = options.ChunkSize,
        };
        if (upload.Size == 0)
        {
            throw new ArgumentException($"{path} is empty. Nothing was sent.", nameof(options));
        }

        LightroomAccount account = await lightroom.GetAccountAsync(cancellationToken).ConfigureAwait(false);
        account.RequireRoomFor(upload.Size);
        if (await CreateAsync(upload, options, account.Id ?? "", cancellationToken).ConfigureAwait(false) is { } duplicate)
        {
            return upload with { AssetId = duplicate, IsDuplicate = true };
        }

        progress?.Report(upload);
        return await SendAsync(upload, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Goes on with an upload.</summary>
    /// <exception cref="ArgumentException">It is another file, or it has changed.</exception>
    public async Task<LightroomUpload> ResumeAsync(LightroomUpload upload, CancellationToken cancellationToken)
    {
        if (upload.IsComplete)
        {
            return upload;
        }

        return new FileInfo(path).Length == upload.Size && await HashAsync(cancellationToken).ConfigureAwait(false) == upload.Sha256
            ? await SendAsync(upload, cancellationToken).ConfigureAwait(false)
            : throw new ArgumentException($"{path} is not the file whose upload began: its size or its SHA-256 is another. Nothing was sent.", nameof(upload));
    }

    private async Task<LightroomUpload> SendAsync(LightroomUpload upload, CancellationToken cancellationToken)
    {
        while (!upload.IsComplete)
        {
            using FileChunk chunk = new(path, upload);
            try
            {
                await lightroom.PutOriginalAsync(upload.CatalogId, upload.AssetId, chunk, cancellationToken).ConfigureAwait(false);
            }
            catch (AdobeException cause)
            {
                throw new LightroomUploadException(upload, cause);
            }

            upload = upload with { Uploaded = upload.Uploaded + chunk.Length };
            progress?.Report(upload);
        }

        return upload;
    }

    // The id of the asset that has this original already, if one has.
    private async Task<string?> CreateAsync(LightroomUpload upload, LightroomUploadOptions options, string accountId, CancellationToken cancellationToken)
    {
        LightroomDateTime now = LightroomDateTime.From(DateTimeOffset.UtcNow);
        CreateAssetRequest request = new()
        {
            Subtype = options.Subtype ?? OriginalKind.SubtypeOf(upload.ContentType),
            Payload = new()
            {
                CaptureDate = options.CaptureDate,
                UserCreated = now,
                UserUpdated = now,
                ImportSource = new() { FileName = Path.GetFileName(path), ImportedOnDevice = options.ImportedOnDevice, ImportedBy = accountId, ImportTimestamp = now },
            },
        };
        try
        {
            await lightroom.CreateAssetAsync(upload.CatalogId, upload.AssetId, request, upload.Sha256, cancellationToken).ConfigureAwait(false);
        }
        catch (AdobeApiException refusal) when (refusal.StatusCode == HttpStatusCode.PreconditionFailed)
        {
            AssetPage same = await lightroom.GetAssetsAsync(upload.CatalogId, sha256: upload.Sha256, cancellationToken: cancellationToken).ConfigureAwait(false);
            return same.Resources is [{ } first, ..] ? first.Id : throw new AdobeException("Lightroom says that it has this original already, and lists no asset that has it.", refusal);
        }
        catch (AdobeApiException refusal) when (refusal is { StatusCode: HttpStatusCode.Forbidden, ErrorCode: ResourceExists })
        {
            // Nobody else knows the id: an attempt whose answer was lost has made it.
        }

        return null;
    }

    private async Task<string> HashAsync(CancellationToken cancellationToken)
    {
        FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (file.ConfigureAwait(false))
        {
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false));
        }
    }
}
