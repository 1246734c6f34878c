export default function InquiryList() {
  return null;
}
